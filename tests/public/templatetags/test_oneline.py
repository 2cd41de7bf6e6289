"""Layout of a template that shows nowhere."""

from django.template import Context, Template


def render(layout: str, **values: object) -> str:
    return Template(layout).render(Context(values))


def test_lines_of_the_template_leave_no_gap() -> None:
    text = """{% oneline %}
      {{ name }}
      {% if place %}
        , {{ place }}
      {% endif %}
    {% endoneline %}."""
    assert render(text, name="Minsk", place="Belarus") == "Minsk, Belarus."
    assert render(text, name="Minsk") == "Minsk."


def test_loop_and_its_other_branch_leave_no_gap() -> None:
    text = """{% oneline %}
      {% for name in names %}
        <b>{{ name }}</b>
        {% if not forloop.last %}{{ ", " }}{% endif %}
      {% empty %}
        nobody
      {% endfor %}
    {% endoneline %}"""
    assert render(text, names=["A", "B"]) == "<b>A</b>, <b>B</b>"
    assert render(text, names=[]) == "nobody"


def test_spaces_within_a_line_and_line_breaks_of_a_value_stay() -> None:
    text = """{% oneline %}
      <i>said</i> {{ text }}
    {% endoneline %}"""
    assert render(text, text="one\n  two") == "<i>said</i> one\n  two"


def test_attributes_stay_apart() -> None:
    text = """{% oneline %}
      <a href="/"
         {% if language %}lang="{{ language }}"{% endif %}
         rel="next">
        on
      </a>
    {% endoneline %}"""
    assert render(text, language="be") == '<a href="/" lang="be" rel="next">on</a>'
    assert render(text) == '<a href="/"  rel="next">on</a>'
