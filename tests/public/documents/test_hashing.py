"""Hashes of documents and editions."""

from public.documents import hashing


def test_the_order_of_keys_does_not_change_a_hash() -> None:
    nonce = hashing.new_nonce()
    assert hashing.document_hash({"a": 1, "b": 2}, nonce=nonce) == hashing.document_hash({"b": 2, "a": 1}, nonce=nonce)


def test_another_nonce_makes_another_hash() -> None:
    assert hashing.document_hash({"a": 1}, nonce="00") != hashing.document_hash({"a": 1}, nonce="01")


def test_an_edition_covers_number_moment_note_predecessor_and_documents() -> None:
    edition = {
        "number": 1,
        "published_at": "2026-01-01T00:00:00Z",
        "note": "",
        "previous": hashing.GENESIS,
        "documents": [],
    }
    changed = [
        edition | change
        for change in (
            {"number": 2},
            {"published_at": "2026-01-01T00:00:01Z"},
            {"note": "x"},
            {"previous": "1" * 64},
            {"documents": [("detainee", "per0000001", "published", "2" * 64)]},
        )
    ]
    assert len({hashing.edition_hash(**each) for each in [edition, *changed]}) == 6  # type: ignore[arg-type]


def test_the_order_of_documents_does_not_change_an_edition() -> None:
    documents = [("detainee", "b", "published", "2" * 64), ("detainee", "a", "published", "1" * 64)]
    made = [
        hashing.edition_hash(number=1, published_at="", note="", previous="", documents=order)
        for order in (documents, documents[::-1])
    ]
    assert made[0] == made[1]
