"""`manage.py names`."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def test_explain_prints_keys_score_and_reasons() -> None:
    out = StringIO()
    call_command("names", "explain", "Сяргей Бяляцкі", "Sergey Beliatsky", stdout=out)
    said = out.getvalue()
    assert "#siarhei" in said
    assert "=balacki" in said
    assert "the same given name in another form" in said
    assert "proposed as one person" in said


def test_explain_tells_a_word_that_only_one_name_has() -> None:
    out = StringIO()
    call_command("names", "explain", "Ales Bialiatski", "Ales Viktaravich Bialiatski", stdout=out)
    assert "viktaravich: only in one name" in out.getvalue()
    assert "(can be a patronymic)" in out.getvalue()


def test_explain_refuses_what_holds_no_letter() -> None:
    with pytest.raises(CommandError, match="holds no letter"):
        call_command("names", "explain", "Ales", "—", stdout=StringIO())
