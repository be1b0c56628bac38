"""An invented line for each body: when it reported, and its progress with the tasks that all share."""

from datetime import date
from typing import NamedTuple


class Sent(NamedTuple):
    """A report as a document, and when it was received."""

    number: str
    dated: date
    received: date


class Body(NamedTuple):
    """The line of one body."""

    agency: str
    symbol: str
    sent: tuple[Sent | None, ...]
    """The reports of 2024-Q2, Q3 and Q4; None for one that it did not send."""
    decision: str | None
    """The number of the decision that completed IV.B.2."""
    finished: date | None
    percent: int | None
    """Its first percentage of IV.B.2; None if the task is not its own."""
    digitised: tuple[int, ...]
    """Its percentages of III.2."""


# Most are on time. ubnd-ba-thuoc is always late, so-yt often; so-ngv never reports; ubnd-quan-son leaves out Q3.
# cong-an's report of Q3 comes in October, with a completion of September. 36 of 48 finish IV.B.2, 31 of them in time.
_TABLE = """\
# agency            symbol     Q2               Q3               Q4              IV.B.2          III.2
vp-ubnd             VP         44  06-13 06-14  62  09-09 09-10  79  12-11 12-11   57   08-07 57   17 33 53
thanh-tra           TTTH       27  06-10 06-11  68  09-06 09-09  105 12-06 12-09   259  08-20 54   24 38 49
so-nv               SNV        58  06-12 06-13  84  09-11 09-11  109 12-10 12-11   56   06-05 68   16 33 46
so-tp               STP        55  06-13 06-14  96  09-12 09-13  133 12-10 12-11   187  07-08 59   31 46 63
so-khdt             SKHĐT      70  06-12 06-13  98  09-09 09-10  127 12-12 12-12   50   08-07 80   36 45 62
so-tc               STC        45  06-12 06-13  89  09-13 09-13  125 12-11 12-12   55   07-05 73   37 49 70
so-ct               SCT        42  06-13 06-14  82  09-06 09-09  122 12-10 12-11   95   07-04 74   24 34 48
so-nnptnt           SNNPTNT    49  06-14 06-14  81  09-19 09-20  110 12-10 12-11   -    -     47   23 42 62
so-gtvt             SGTVT      46  06-14 06-17  83  09-11 09-11  119 12-17 12-17   43   11-12 65   41 58 70
so-xd               SXD        40  06-17 06-17  68  09-11 09-12  95  12-10 12-11   198  10-22 70   36 55 63
so-tnmt             STNMT      53  06-13 06-14  93  09-09 09-10  133 12-09 12-09   81   08-09 53   25 42 50
so-ldtbxh           SLĐTBXH    30  06-11 06-12  48  09-09 09-09  64  12-17 12-18   104  08-27 80   26 43 61
so-vhttdl           SVHTTDL    54  06-10 06-11  77  09-12 09-13  94  12-11 12-11   162  07-23 76   37 47 54
so-khcn             SKHCN      37  06-13 06-13  74  09-06 09-09  107 12-09 12-10   133  08-16 79   20 33 47
so-gddt             SGDĐT      58  06-12 06-13  97  09-10 09-11  140 12-12 12-13   172  07-17 65   26 45 52
so-yt               SYT        25  06-17 06-18  49  09-17 09-18  75  12-12 12-13   133  08-01 52   22 31 45
so-ngv              SNgV       -   -     -      -   -     -      -   -     -       -    -     -    - - -
ban-dan-toc         BDT        08  06-12 06-13  13  09-09 09-10  29  12-10 12-11   -    -     43   40 58 75
bql-kkt-nghi-son    BQLKKTNS   29  06-13 06-14  55  09-11 09-11  82  12-09 12-09   246  08-12 70   19 36 58
ubnd-tp-thanh-hoa   UBND       174 06-11 06-12  238 09-09 09-09  311 12-09 12-10   1188 07-11 77   21 42 55
ubnd-tp-sam-son     UBND       93  06-12 06-12  152 09-12 09-12  214 12-11 12-11   1238 08-01 71   33 54 74
ubnd-tx-bim-son     UBND       154 06-11 06-12  202 09-12 09-13  259 12-06 12-09   589  07-16 65   34 53 63
ubnd-tx-nghi-son    UBND       161 06-12 06-13  212 09-12 09-13  256 12-09 12-09   1881 07-03 53   31 46 53
ubnd-dong-son       UBND       187 06-14 06-14  239 09-10 09-11  290 12-12 12-13   1371 05-28 78   43 65 80
ubnd-quang-xuong    UBND       161 06-14 06-14  214 09-12 09-13  267 12-10 12-11   920  08-29 75   18 40 51
ubnd-hoang-hoa      UBND       181 06-13 06-13  276 09-10 09-11  360 12-09 12-10   1667 07-15 76   22 32 52
ubnd-hau-loc        UBND       155 06-12 06-13  225 09-12 09-12  295 12-09 12-09   1202 09-25 72   15 29 46
ubnd-ha-trung       UBND       156 06-12 06-13  236 09-09 09-10  327 12-10 12-11   843  07-08 58   16 38 50
ubnd-nga-son        UBND       124 06-11 06-12  225 09-11 09-12  321 12-12 12-13   871  09-27 51   40 59 71
ubnd-thieu-hoa      UBND       144 06-12 06-13  198 09-09 09-10  243 12-11 12-11   1229 07-10 50   25 41 61
ubnd-trieu-son      UBND       124 06-12 06-12  214 09-10 09-11  295 12-12 12-12   1587 07-26 59   31 51 64
ubnd-yen-dinh       UBND       127 06-12 06-12  207 09-06 09-09  275 12-09 12-09   688  08-20 66   30 41 62
ubnd-nong-cong      UBND       103 06-13 06-14  193 09-12 09-13  279 12-10 12-11   -    -     36   41 63 74
ubnd-ngoc-lac       UBND       141 06-07 06-10  203 09-09 09-10  279 12-11 12-12   1662 07-08 76   27 48 64
ubnd-cam-thuy       UBND       166 06-13 06-13  223 09-11 09-11  278 12-11 12-12   962  08-20 57   16 38 54
ubnd-thach-thanh    UBND       117 06-12 06-12  185 09-09 09-10  255 12-11 12-11   -    -     30   17 29 38
ubnd-vinh-loc       UBND       108 06-07 06-10  177 09-11 09-12  243 12-10 12-11   1521 10-30 62   39 52 74
ubnd-tho-xuan       UBND       109 06-12 06-12  180 09-12 09-13  250 12-10 12-11   1464 08-15 76   41 61 68
ubnd-nhu-thanh      UBND       177 06-12 06-12  254 09-10 09-11  332 12-12 12-13   1585 07-04 50   35 51 65
ubnd-nhu-xuan       UBND       152 06-19 06-19  220 09-09 09-10  284 12-09 12-10   -    -     53   38 53 68
ubnd-thuong-xuan    UBND       99  06-11 06-12  158 09-10 09-11  221 12-16 12-17   -    -     32   30 52 68
ubnd-lang-chanh     UBND       188 06-12 06-12  232 09-16 09-16  284 12-11 12-12   -    -     30   30 38 60
ubnd-ba-thuoc       UBND       124 06-25 06-25  210 09-25 09-26  297 12-20 12-23   -    -     44   29 44 54
ubnd-quan-hoa       UBND       160 06-20 06-20  213 09-13 09-13  272 12-16 12-16   -    -     44   23 37 50
ubnd-quan-son       UBND       116 06-11 06-11  -   -     -      217 12-11 12-12   -    -     49   41 59 74
ubnd-muong-lat      UBND       104 06-13 06-13  203 09-16 09-17  294 12-09 12-09   -    -     51   29 43 59
cong-an             CAT        70  06-14 06-14  92  10-02 10-03  114 12-09 12-09   70   08-30 80   - - -
cuc-thue            CTTHO      36  06-07 06-10  75  09-11 09-12  116 12-12 12-13   -    -     -    - - -
dh-hong-duc         ĐHHĐ       08  06-12 06-13  35  09-11 09-12  54  12-10 12-10   -    -     -    - - -
tt-hcc              TTPVHCC    08  06-12 06-12  34  09-12 09-13  59  12-11 12-12   -    -     -    - - -
"""


def bodies() -> tuple[Body, ...]:
    """Every body that owes reports, in the order of the table."""
    return tuple(_body(line.split()) for line in _TABLE.splitlines() if not line.startswith("#"))


def _body(cells: list[str]) -> Body:
    agency, symbol, *cells = cells
    sent = tuple(_sent(cells[at : at + 3], symbol) for at in (0, 3, 6))
    number, finished, percent, *digitised = cells[9:]
    return Body(
        agency,
        symbol,
        sent,
        None if number == "-" else f"{number}/QĐ-{symbol}",
        None if finished == "-" else _day(finished),
        None if percent == "-" else int(percent),
        tuple(int(cell) for cell in digitised if cell != "-"),
    )


def _sent(cells: list[str], symbol: str) -> Sent | None:
    number, dated, received = cells
    return None if number == "-" else Sent(f"{number}/BC-{symbol}", _day(dated), _day(received))


def _day(text: str) -> date:
    return date.fromisoformat(f"2024-{text}")
