"""What a template works out stays as small as what forms hold, and nobody who writes one usually notices."""

from decimal import Decimal
from typing import Any

import pytest
from jinja2.exceptions import SecurityError

from perfdecl.user_templates import bounds
from perfdecl.user_templates.sandbox import Sandbox

DOUBLING = (
    "{{% set n = namespace(x={start}) %}}{{% for i in range(60) %}}{{% set n.x = {step} %}}{{% endfor %}}{{{{ n.x }}}}"
)


def rendered(source: str, **values: Any) -> str:
    return Sandbox().from_string(source).render(values)


@pytest.mark.parametrize(
    "source",
    [
        *(f"{{{{ 'a'.{method}(10**9) }}}}" for method in ("center", "ljust", "rjust", "zfill")),
        "{{ '\t'.expandtabs(10**9) }}",
        "{{ 'aaa'.translate({97: 'b' * 99999}) }}",
        "{{ 'a'['center'](10**9) }}",
        "{{ ['a'] | map(attribute='center') | first }}",
        "{{ '{a:999999999}'.format_map({'a': 1}) }}",
        "{{ '{:999999999}'.format(1) }}",
        "{{ '{:.99999f}'.format(1) }}",
        "{{ '{:{}}'.format(1, 999999999) }}",
        "{{ '%999999999d' % 1 }}",
        "{{ '%.99999f' % 1 }}",
        "{{ '%*d' % (999999999, 1) }}",
        "{{ '%(a)999999999d' % {'a': 1} }}",
        "{{ '%999999999d' | format(1) }}",
        "{{ 'aaaaaaaaaa'.replace('a', 'b' * 99999) }}",
        "{{ 'aaaaaaaaaa' | replace('a', 'b' * 99999) }}",
        "{{ 'aaa' | replace('', 'b' * 99999) }}",
        "{{ ('x' * 90000).join(['a'] * 90000) }}",
        "{{ (['a' * 90000] * 9000) | join }}",
        "{{ (['a'] * 9000) | join('b' * 9000) }}",
        "{{ [1] | batch(999999999, 'x') | list }}",
        "{{ [1] | slice(999999999) | list }}",
        "{{ [1] | slice(slices=999999999) | list }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 1000000000 * 'a' }}",
        "{{ [1] * 1000000000 }}",
        "{{ 9 ** 99999999 }}",
        "{{ 9.0 ** 99999999 }}",
        "{{ amount ** 2000 }}",
        "{% for a in range(1000000000) %}{% endfor %}",
        DOUBLING.format(start="9", step="n.x * n.x"),
        DOUBLING.format(start="9", step="n.x ** 60"),
        DOUBLING.format(start="amount", step="n.x * n.x"),
        DOUBLING.format(start="'甲'", step="n.x ~ n.x"),
        DOUBLING.format(start="'甲'", step="n.x + n.x"),
        DOUBLING.format(start="[1]", step="n.x + n.x"),
        DOUBLING.format(start="(1,)", step="n.x + n.x"),
        DOUBLING.format(start="'甲' | e", step="n.x + n.x"),
        DOUBLING.format(start="'甲'", step="'%s%s' % (n.x, n.x)"),
        DOUBLING.format(start="'甲'", step="'{}{}'.format(n.x, n.x)"),
        DOUBLING.format(start="'甲'", step="[n.x, n.x] | join"),
        DOUBLING.format(start="'甲'", step="''.join([n.x, n.x])"),
        DOUBLING.format(start="'甲'", step="n.x | replace('甲', '甲甲')"),
        DOUBLING.format(start="'甲'", step="n.x.replace('甲', '甲甲')"),
        "{% set t = '甲' * 99999 %}{% for i in range(9999) %}{{ t }}{% endfor %}",
        "{% macro m() %}{% for i in range(9999) %}{{ '甲' * 99999 }}{% endfor %}{% endmacro %}{{ m() | length }}",
    ],
)
def test_what_makes_much_out_of_little(source: str) -> None:
    with pytest.raises(SecurityError):
        rendered(source, amount=Decimal("1340.73"))


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("{{ amount + amount }}", "2,681.46"),
        ("{{ amount * 2 }}", "2,681.46"),
        ("{{ '2024年{}，95%，{:,.2f}'.format('甲', 1.5) }}", "2024年甲，95%，1.50"),
        ("{{ '%05.1f%%' % 12.34 }}", "012.3%"),
        ("{{ '%s年%s' | format(2024, '甲') }}", "2024年甲"),
        ("{{ ['甲', '乙'] | join('、') }}", "甲、乙"),
        ("{{ '、'.join(['甲', '乙']) }}", "甲、乙"),
        ("{{ [rows[0], rows[1]] | join('、', attribute='name') }}", "甲、乙"),
        ("{{ '甲乙' | replace('甲', '丙') }}{{ '甲乙'.replace('乙', '丙') }}", "丙乙甲丙"),
        ("{{ '甲' ~ 1 ~ amount ~ none }}", "甲11340.73None"),
        ("{% for row in [1, 2, 3] | batch(2, '') %}{{ row | join }};{% endfor %}", "12;3;"),
        ("{% for row in [1, 2, 3] | slice(2) %}{{ row | length }}{% endfor %}", "21"),
        ("{{ '<' ~ '甲' }}{{ '<' + '甲' }}", "&lt;甲&lt;甲"),
        ("{{ '甲'.split('') if false else '甲乙'.startswith('甲') }}", "True"),
        ("{{ 2 ** 10 }}{{ 7 % 4 }}", "10243"),
        ("{% macro m(a) %}[{{ a }}]{% endmacro %}{{ m('甲') }}{{ m('乙') }}", "[甲][乙]"),
    ],
)
def test_what_templates_usually_do(source: str, shown: str) -> None:
    rows = [{"name": "甲"}, {"name": "乙"}]
    assert rendered(source, amount=Decimal("1340.73"), rows=rows) == shown


def test_the_largest_that_passes() -> None:
    assert bounds.bounded("甲" * bounds.LONGEST)
    assert bounds.bounded(2**bounds.MOST_BITS - 1)
    assert bounds.bounded(Decimal(10) ** bounds.MOST_DIGITS)
    for value in ("甲" * (bounds.LONGEST + 1), 2**bounds.MOST_BITS, Decimal(10) ** (bounds.MOST_DIGITS + 1)):
        with pytest.raises(SecurityError):
            bounds.bounded(value)
    assert bounds.bounded(Decimal("Infinity")) == Decimal("Infinity")
