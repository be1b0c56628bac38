"""What deadline phrases of provincial plans mean, and which of them mean nothing for sure."""

import time
import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxplan.model.deadline import Fixed, Recurring, Stages
from dxplan.wording.deadlines import read_deadline
from rowwise import rowwise
from wordings import ROWS, without_words

FIXED = """
30/6/2024 | 2024-06-30
Tháng 12 | 2024-12-31
Quý III/2024 | 2024-09-30
6 tháng đầu năm | 2024-06-30
Năm 2024 | 2024-12-31
2024-2025 | 2025-12-31
Đến hết quý II | 2024-06-30
Trước 30/6/2024 | 2024-06-29
Trước tháng 12 | 2024-11-30
trước quý III | 2024-06-30
Quý II - Quý III/2024 | 2024-09-30 | 2024-04-01
Tháng 6 - Tháng 8 | 2024-08-31 | 2024-06-01
Từ tháng 3 đến tháng 6/2024 | 2024-06-30 | 2024-03-01
Quý III, IV/2024 | 2024-12-31
Quý I và quý II | 2024-06-30
đến hết tháng 6 | 2024-06-30
hết năm 2024 | 2024-12-31
hết quý II/2024 | 2024-06-30
trong quý III | 2024-09-30
trong tháng 6 | 2024-06-30
trong năm 2024 | 2024-12-31
Trong năm | 2024-12-31
chậm nhất 30/6/2024 | 2024-06-30
chậm nhất là ngày 30/6/2024 | 2024-06-30
xong trước 30/6 | 2024-06-29
hoàn thành trước 30/6 | 2024-06-29
hoàn thành trong quý II | 2024-06-30
đến ngày 30/6/2024 | 2024-06-30
6 tháng cuối năm | 2024-12-31
9 tháng đầu năm | 2024-09-30
cuối tháng 2/2024 | 2024-02-29
cuối năm | 2024-12-31
cuối quý II | 2024-06-30
ngày 30 tháng 6 năm 2024 | 2024-06-30
30.6.2024 | 2024-06-30
30-06-2024 | 2024-06-30
30/06 | 2024-06-30
06/2024 | 2024-06-30
T12/2024 | 2024-12-31
Q3/2024 | 2024-09-30
QIII/2024 | 2024-09-30
Quý 3 | 2024-09-30
Quý III-2024 | 2024-09-30
quý 3 năm 2024 | 2024-09-30
tháng mười hai | 2024-12-31
quý ba | 2024-09-30
tháng Sáu | 2024-06-30
TRƯỚC QUÝ III | 2024-06-30
tháng năm | 2024-05-31
tháng năm năm 2024 | 2024-05-31
Quí III/2024 | 2024-09-30
Qúy III/2024 | 2024-09-30
không muộn hơn ngày 30/6 | 2024-06-30
tháng 6/2023 - tháng 3/2024 | 2024-03-31
10-15/6/2024 | 2024-06-15 | 2024-06-10
từ ngày 10 đến ngày 15/6 | 2024-06-15 | 2024-06-10
Từ ngày 10 đến 15 tháng 6 năm 2024 | 2024-06-15 | 2024-06-10
Quý 2-3/2024 | 2024-09-30 | 2024-04-01
Tháng 11 - Tháng 2/2025 | 2025-02-28 | 2024-11-01
Từ tháng 6 đến hết quý III/2024 | 2024-09-30 | 2024-06-01
từ nay đến 30/6/2024 | 2024-06-30
Tháng 6 (Quý II) | 2024-06-30
sáu tháng đầu năm | 2024-06-30
nửa đầu năm 2024 | 2024-06-30
nửa cuối năm | 2024-12-31
3 tháng đầu năm | 2024-03-31
2024 | 2024-12-31
Giai đoạn 2024-2025 | 2025-12-31
Đến năm 2025 | 2025-12-31
Từ 2021 đến 2025 | 2025-12-31
Năm 2024, 2025 | 2025-12-31
Tháng 6, 7, 8/2024 | 2024-08-31
Tháng 6,7/2024 | 2024-07-31
Tháng 6 và tháng 7 | 2024-07-31
Quý IV/2024, Quý I/2025 | 2025-03-31
Quý III/2024 và quý IV | 2024-12-31
Quý IV/2024 - Quý I/2025 | 2025-03-31 | 2024-10-01
Quý IV - Quý I/2025 | 2025-03-31 | 2024-10-01
Tháng 6/2024-8/2024 | 2024-08-31 | 2024-06-01
Tháng 6 - 15/8/2024 | 2024-08-15 | 2024-06-01
Quý I-IV/2024 | 2024-12-31 | 2024-01-01
Quý II-III/2024 | 2024-09-30 | 2024-04-01
Quý II - IV | 2024-12-31 | 2024-04-01
30/6/2024 - 31/12/2024 | 2024-12-31 | 2024-06-30
01/6 - 30/6 | 2024-06-30 | 2024-06-01
Từ 01/6/2024 đến 30/6/2024 | 2024-06-30 | 2024-06-01
Trước 12/2024 | 2024-11-30
Trước năm 2025 | 2024-12-31
Trước 2025 | 2024-12-31
29/2 | 2024-02-29
1/7/2024 | 2024-07-01
01/07/2024 | 2024-07-01
2024-06-30 | 2024-06-30
Quý 03/2024 | 2024-09-30
tháng 06 | 2024-06-30
T.12/2024 | 2024-12-31
Q.III/2024 | 2024-09-30
Thời gian: Quý III/2024 | 2024-09-30
Thời gian hoàn thành: Tháng 12 | 2024-12-31
Hạn cuối 30/6/2024 | 2024-06-30
- Tháng 12 | 2024-12-31
Hoàn thành trong quý II/2024 | 2024-06-30
Hoàn thành trước ngày 15 tháng 7 năm 2024 | 2024-07-14
Hoàn thành trước ngày 15/7/2024. | 2024-07-14
Trước ngày 31/12/2024 | 2024-12-30
Trước ngày 01/01/2025 | 2024-12-31
Xong trong tháng 9/2024 | 2024-09-30
Hoàn thành năm 2024 | 2024-12-31
Hoàn thành trong năm 2024; | 2024-12-31
Thực hiện trong quý IV năm 2024 | 2024-12-31
Triển khai trong tháng 10 | 2024-10-31
Quý II năm 2024 | 2024-06-30
quý ii/2024 | 2024-06-30
Quí IV | 2024-12-31
QUÝ IV NĂM 2024 | 2024-12-31
Tháng 6 năm 2024 | 2024-06-30
Tháng 06/2024 | 2024-06-30
tháng 6-2024 | 2024-06-30
Tháng 6.2024 | 2024-06-30
Tháng sáu năm 2024 | 2024-06-30
Tháng mười một năm 2024 | 2024-11-30
Tháng mười/2024 | 2024-10-31
tháng một | 2024-01-31
Quý một | 2024-03-31
Quý hai năm 2024 | 2024-06-30
Quý tư/2024 | 2024-12-31
Đến 30/6/2024 | 2024-06-30
Đến tháng 6/2024 | 2024-06-30
Đến hết tháng 6 năm 2024 | 2024-06-30
Đến hết ngày 30/6/2024 | 2024-06-30
Đến hết quý III năm 2024 | 2024-09-30
Đến hết năm 2024 | 2024-12-31
Đến cuối năm 2024 | 2024-12-31
Đến cuối năm | 2024-12-31
Hết tháng 9/2024 | 2024-09-30
hết ngày 30/9 | 2024-09-30
Chậm nhất trong quý II | 2024-06-30
Chậm nhất vào ngày 30/6/2024 | 2024-06-30
Chậm nhất đến 30/6/2024 | 2024-06-30
Chậm nhất đến hết ngày 30/6/2024 | 2024-06-30
Chậm nhất trước ngày 30/6/2024 | 2024-06-29
Chậm nhất là trước ngày 30/6/2024 | 2024-06-29
Chậm nhất đến hết quý II/2024 | 2024-06-30
Chậm nhất là 30/6 | 2024-06-30
Muộn nhất là ngày 30/11/2024 | 2024-11-30
Không muộn hơn 30/6/2024 | 2024-06-30
không quá ngày 30/6/2024 | 2024-06-30
Không chậm hơn quý III | 2024-09-30
Vào ngày 10/10/2024 | 2024-10-10
Vào tháng 10 | 2024-10-31
ngày 10/10 | 2024-10-10
Ngày 10-10-2024 | 2024-10-10
10 tháng 10 năm 2024 | 2024-10-10
ngày 10 tháng 10 | 2024-10-10
Từ ngày 01/6 đến ngày 30/6/2024 | 2024-06-30 | 2024-06-01
Từ 01/6-30/6/2024 | 2024-06-30 | 2024-06-01
01/6/2024-30/6/2024 | 2024-06-30 | 2024-06-01
01/6-30/6/2024 | 2024-06-30 | 2024-06-01
Từ tháng 6 đến tháng 12 năm 2024 | 2024-12-31 | 2024-06-01
Từ tháng 6 đến hết năm 2024 | 2024-12-31 | 2024-06-01
Từ tháng 6/2024 đến tháng 6/2025 | 2025-06-30 | 2024-06-01
Từ tháng 6 - 12/2024 | 2024-12-31 | 2024-06-01
Từ tháng 6 đến 12/2024 | 2024-12-31 | 2024-06-01
Từ tháng 6 đến 12 | 2024-12-31 | 2024-06-01
Tháng 6-12 | 2024-12-31 | 2024-06-01
Tháng 06 - 12/2024 | 2024-12-31 | 2024-06-01
Tháng 6 đến tháng 9 | 2024-09-30 | 2024-06-01
tháng 6 tới tháng 9 | 2024-09-30 | 2024-06-01
Tháng 6, tháng 7 năm 2024 | 2024-07-31
Tháng 6 và 7/2024 | 2024-07-31
Tháng 6 + 7/2024 | 2024-07-31
Tháng 6 & 7 | 2024-07-31
Quý I + II | 2024-06-30
Quý II, III | 2024-09-30
Quý II, III năm 2024 | 2024-09-30
Quý II,III/2024 | 2024-09-30
Quý II và III/2024 | 2024-09-30
Quý II và Quý III năm 2024 | 2024-09-30
Quý II đến quý IV/2024 | 2024-12-31 | 2024-04-01
Từ quý II đến quý IV | 2024-12-31 | 2024-04-01
Từ Quý II/2024 đến Quý I/2025 | 2025-03-31 | 2024-04-01
Từ quý II/2024 đến hết năm | 2024-12-31 | 2024-04-01
Từ quý II đến hết năm 2024 | 2024-12-31 | 2024-04-01
Từ nay đến cuối năm | 2024-12-31
Từ nay đến hết năm 2024 | 2024-12-31
Từ nay đến năm 2025 | 2025-12-31
Từ nay đến tháng 6 | 2024-06-30
Từ đầu năm đến 30/6 | 2024-06-30 | 2024-01-01
Giai đoạn 2021-2025 | 2025-12-31
Năm 2024-2025 | 2025-12-31
Năm 2024 - 2025 | 2025-12-31
Năm 2024 đến năm 2025 | 2025-12-31
năm 2024 và năm 2025 | 2025-12-31
2024, 2025 | 2025-12-31
2024 và 2025 | 2025-12-31
Cuối tháng 6 năm 2024 | 2024-06-30
Cuối quý III | 2024-09-30
Cuối Quý III/2024 | 2024-09-30
Ngày cuối cùng của tháng 6 | 2024-06-30
Ngày cuối tháng 6/2024 | 2024-06-30
06 tháng đầu năm 2024 | 2024-06-30
Trong 6 tháng đầu năm 2024 | 2024-06-30
6 tháng cuối năm 2024 | 2024-12-31
Tháng 9 (30/9) | 2024-09-30
Tháng 9 (ngày 30/9/2024) | 2024-09-30
tháng6 | 2024-06-30
Quý3/2024 | 2024-09-30
Tháng 6 2024 | 2024-06-30
Quý 3 2024 | 2024-09-30
QIV | 2024-12-31
Q1-Q2 | 2024-06-30 | 2024-01-01
Q1/2024 - Q2/2024 | 2024-06-30 | 2024-01-01
T1 | 2024-01-31
2/9 | 2024-09-02
30/4-1/5 | 2024-05-01 | 2024-04-30
Ngày 2/9/2024 | 2024-09-02
1/2024 | 2024-01-31
1-2024 | 2024-01-31
1/1 | 2024-01-01
12/12 | 2024-12-12
31/12 | 2024-12-31
Từ tháng 6 đến 15/8 | 2024-08-15 | 2024-06-01
Từ tháng 6 đến 8/12 | 2024-12-08 | 2024-06-01
T6/2024 | 2024-06-30
T8-T12 | 2024-12-31 | 2024-08-01
T6/2024-T8/2024 | 2024-08-31 | 2024-06-01
28-30/6/2024 | 2024-06-30 | 2024-06-28
28/6-02/7/2024 | 2024-07-02 | 2024-06-28
30/12-05/01/2025 | 2025-01-05 | 2024-12-30
28/6 - 02/7 | 2024-07-02 | 2024-06-28
Trong năm 2024-2025 | 2025-12-31
Từ năm 2024 - 2025 | 2025-12-31 | 2024-01-01
Đến hết năm | 2024-12-31
Hết năm | 2024-12-31
Trong 3 tháng cuối năm | 2024-12-31
Quý IV (tháng 12) | 2024-12-31
Đến trước ngày 30/6/2024 | 2024-06-29
Từ quý II đến trước quý IV/2024 | 2024-09-30 | 2024-04-01
Hoàn thành: Quý III | 2024-09-30
Ban hành trong Quý II | 2024-06-30
Hoàn thành trước ngày 30 tháng 6 | 2024-06-29
Tháng 7-tháng 9 | 2024-09-30 | 2024-07-01
Tháng 7–9/2024 | 2024-09-30 | 2024-07-01
Tháng 7—9/2024 | 2024-09-30 | 2024-07-01
Tháng 7 ‑ 9/2024 | 2024-09-30 | 2024-07-01
Quý III/2024–Quý IV/2024 | 2024-12-31 | 2024-07-01
Quý I,II | 2024-06-30
Năm2024 | 2024-12-31
năm 2024. | 2024-12-31
năm 2024, | 2024-12-31
năm 2024; | 2024-12-31
Tháng 6 (tháng 6/2024) | 2024-06-30
Năm 2024 (31/12) | 2024-12-31
năm 2024 - tháng 6/2025 | 2025-06-30 | 2024-01-01
Từ năm 2024 đến tháng 6/2025 | 2025-06-30 | 2024-01-01
Từ tháng 7 đến quý III | 2024-09-30 | 2024-07-01
Từ tháng 4 đến hết quý II | 2024-06-30 | 2024-04-01
Từ tháng 6 đến hết quý II | 2024-06-30 | 2024-06-01
Tháng 1-12 | 2024-12-31 | 2024-01-01
tháng năm/2024 | 2024-05-31
Tháng mười hai/2024 | 2024-12-31
Trước tháng mười | 2024-09-30
Quý 2, 3/2024 | 2024-09-30
Quý 2 và 3/2024 | 2024-09-30
Quý I/2024 - II/2024 | 2024-06-30 | 2024-01-01
Tháng 6/2024 - 8 | 2024-08-31 | 2024-06-01
8-2024 | 2024-08-31
Tháng 8-2024 - tháng 9-2024 | 2024-09-30 | 2024-08-01
Tháng 12, năm 2024 | 2024-12-31
Quý III của năm 2024 | 2024-09-30
Quý III/năm 2024 | 2024-09-30
30/6 năm 2024 | 2024-06-30
ngày 30/6, năm 2024 | 2024-06-30
ngày 30 tháng 6/2024 | 2024-06-30
30 tháng 6 | 2024-06-30
-30/6/2024 | 2024-06-30
Tháng 6 - năm 2024 | 2024-06-30
15/6 đến hết năm 2024 | 2024-12-31 | 2024-06-15
đến 15 tháng 6 | 2024-06-15
Quý II, quý III và quý IV/2024 | 2024-12-31
Quý II, III và IV/2024 | 2024-12-31
Quý II, III & IV | 2024-12-31
Từ tháng 5 - tháng 12/2024 | 2024-12-31 | 2024-05-01
Từ tháng 5-12/2024 | 2024-12-31 | 2024-05-01
Tháng 5-12/2024 | 2024-12-31 | 2024-05-01
Tháng 5 - tháng 12 năm 2024 | 2024-12-31 | 2024-05-01
Tháng 5/2024 - tháng 12/2024 | 2024-12-31 | 2024-05-01
Tháng 5/2024-12/2024 | 2024-12-31 | 2024-05-01
05/2024-12/2024 | 2024-12-31 | 2024-05-01
5/2024 - 12/2024 | 2024-12-31 | 2024-05-01
Từ 05/2024 đến 12/2024 | 2024-12-31 | 2024-05-01
từ 5/2024 - 12/2024 | 2024-12-31 | 2024-05-01
Từ ngày 01/5/2024 - 30/6/2024 | 2024-06-30 | 2024-05-01
Từ ngày 01/5 - 30/6 | 2024-06-30 | 2024-05-01
Quý III (tháng 7,8,9) | 2024-09-30
Quý III (tháng 7 - 9) | 2024-09-30
Quý III (tháng 7-tháng 9/2024) | 2024-09-30
Quý III/2024 (tháng 9) | 2024-09-30
6 tháng đầu năm (30/6/2024) | 2024-06-30
Trước 30/6/2024 (29/6) | 2024-06-29
Trước 30/6/2024 (chậm nhất 29/6/2024) | 2024-06-29
Năm 2024 (đến hết 31/12) | 2024-12-31
Quý II/2024-Quý IV/2024 | 2024-12-31 | 2024-04-01
Quý II-Quý IV/2024 | 2024-12-31 | 2024-04-01
Quý II-IV/2024 | 2024-12-31 | 2024-04-01
Quý 2/2024 - Quý 4/2024 | 2024-12-31 | 2024-04-01
quý 2-4/2024 | 2024-12-31 | 2024-04-01
Quý 2,3,4 | 2024-12-31
Q2-Q4/2024 | 2024-12-31 | 2024-04-01
Q2-4/2024 | 2024-12-31 | 2024-04-01
QII-QIV/2024 | 2024-12-31 | 2024-04-01
QII, QIII | 2024-09-30
Q II/2024 | 2024-06-30
Q.II | 2024-06-30
T10/2024 | 2024-10-31
T.10 | 2024-10-31
T10-T12 | 2024-12-31 | 2024-10-01
T10-12/2024 | 2024-12-31 | 2024-10-01
T9, T10 | 2024-10-31
tháng 9&10 | 2024-10-31
tháng chín | 2024-09-30
tháng Mười một | 2024-11-30
Tháng Mười Hai năm 2024 | 2024-12-31
Tháng mười hai, năm 2024 | 2024-12-31
Quý Ba | 2024-09-30
Quý bốn | 2024-12-31
Trước 10/10 | 2024-10-09
Trước ngày 10/10/2024 | 2024-10-09
trước ngày 30 tháng 06 năm 2024 | 2024-06-29
30 tháng sáu năm 2024 | 2024-06-30
Hết ngày 31 tháng 12 năm 2024 | 2024-12-31
31.12.2024 | 2024-12-31
31. 12. 2024 | 2024-12-31
31 - 12 - 2024 | 2024-12-31
31/12/ 2024 | 2024-12-31
31/12 /2024 | 2024-12-31
24/12 | 2024-12-24
30/6-15/7/2024 | 2024-07-15 | 2024-06-30
tháng 6 đến quý II | 2024-06-30 | 2024-06-01
hoàn thành trước 24/12 | 2024-12-23
Quý III, 2024 | 2024-09-30
Tháng 6, 2024 | 2024-06-30
Tháng 5, tháng 6, 2024 | 2024-06-30
Ngay trong tháng 6/2024 | 2024-06-30
Ngay trong quý II/2024 | 2024-06-30
Hoàn thành ngay trong năm | 2024-12-31
Đầu tháng 5 - cuối tháng 6 | 2024-06-30 | 2024-05-01
Từ đầu tháng 6 đến 10/6 | 2024-06-10 | 2024-06-01
Đầu năm 2024 - 02/01/2024 | 2024-01-02 | 2024-01-01
Từ đầu năm đến cuối năm | 2024-12-31 | 2024-01-01
Từ giữa tháng 6 đến 16/6 | 2024-06-16 | 2024-06-15
Từ giữa năm đến 01/7 | 2024-07-01 | 2024-06-30
Từ đầu năm đến hết 6 tháng đầu năm | 2024-06-30 | 2024-01-01
"""

CONDITIONAL = """
Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch) | 2024-09-30 | Bộ Tài chính ban hành Kế hoạch
Quý III/2024, ngay sau khi Bộ Tài chính ban hành Kế hoạch | 2024-09-30 | Bộ Tài chính ban hành Kế hoạch
Quý III/2024 sau khi có Nghị định số 12/2024/NĐ-CP | 2024-09-30 | có Nghị định số 12/2024/NĐ-CP
Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch). | 2024-09-30 | Bộ Tài chính ban hành Kế hoạch
Quý III/2024 (Sau khi Đề án được phê duyệt) | 2024-09-30 | Đề án được phê duyệt
Tháng 10 (sau khi có hướng dẫn của Bộ Công an) | 2024-10-31 | có hướng dẫn của Bộ Công an
Trước 30/9/2024 (sau khi Trung ương ban hành Nghị quyết) | 2024-09-29 | Trung ương ban hành Nghị quyết
Quý III/2024 (sau khi Đề án được phê duyệt.) | 2024-09-30 | Đề án được phê duyệt
Quý III/2024 , sau khi có hướng dẫn | 2024-09-30 | có hướng dẫn
Quý III/2024, (sau khi có hướng dẫn) | 2024-09-30 | có hướng dẫn
Tháng 12 sau khi Bộ Kế hoạch và Đầu tư ban hành | 2024-12-31 | Bộ Kế hoạch và Đầu tư ban hành
Tháng 12 sau khi Ngân hàng Nhà nước ban hành | 2024-12-31 | Ngân hàng Nhà nước ban hành
"""

RECURRING = """
Hàng Quý | quarter
Hằng tháng | month
Hàng năm | year
định kỳ hàng quý | quarter
định kỳ 6 tháng | half_year
01 quý/01 lần | quarter
mỗi quý | quarter
1 lần/quý | quarter
01 lần/tháng | month
quý/lần | quarter
mỗi quý một lần | quarter
một năm một lần | year
6 tháng/lần | half_year
06 tháng một lần | half_year
6 tháng 1 lần | half_year
3 tháng/lần | quarter
cuối mỗi quý | quarter
cuối mỗi tháng | month
cuối hàng quý | quarter
Định kỳ hàng tháng | month
Định kỳ hằng năm | year
Định kỳ quý | quarter
Định kỳ theo quý | quarter
Định kỳ theo tháng | month
Định kỳ 06 tháng/lần | half_year
Định kỳ 6 tháng một lần | half_year
Định kỳ 3 tháng/lần | quarter
Định kỳ 01 tháng/lần | month
01 tháng/01 lần | month
01 tháng/lần | month
1 lần/năm | year
01 lần/6 tháng | half_year
Mỗi tháng | month
Mỗi tháng 1 lần | month
Mỗi tháng một lần | month
Mỗi năm 1 lần | year
Mỗi năm | year
Từng quý | quarter
Từng tháng | month
Hàng quý trong năm 2024 | quarter
Hàng tháng trong năm | month
Báo cáo định kỳ hàng quý | quarter
Báo cáo hàng tháng | month
Thực hiện hàng năm | year
Tổ chức hàng quý | quarter
HÀNG QUÝ | quarter
hàng qúy | quarter
1 lần mỗi quý | quarter
một lần một quý | quarter
01 lần/01 quý | quarter
Thời gian thực hiện: Hàng quý | quarter
Tháng 1 lần | month
Quý 1 lần | quarter
nửa năm một lần | half_year
Mỗi nửa năm | half_year
mỗi quý/1 lần | quarter
"""

ONGOING = """
Thường xuyên
liên tục
Thường xuyên, liên tục
Thường xuyên trong năm 2024
Thường xuyên trong năm
THƯỜNG XUYÊN
Thường xuyên.
Thường xuyên và liên tục
Thường xuyên - liên tục
Thực hiện thường xuyên
Nhiệm vụ thường xuyên
Triển khai thường xuyên, liên tục
Thường xuyên thực hiện
Duy trì thường xuyên
Thời hạn: Thường xuyên
Thực hiện thường xuyên trong năm 2024
Liên tục, thường xuyên trong năm 2024
Thường xuyên, năm 2024
Thường xuyên năm 2024
Thường xuyên, trong năm 2024
Thường xuyên, trong năm
Thường xuyên cả năm
Thường xuyên, cả năm 2024
Thường xuyên trong cả năm
Thường xuyên trong cả năm 2024
Thường xuyên; liên tục
"""

BY_DOCUMENT = """
Theo Kế hoạch số 106/KH-BCĐ ngày 26/4/2024
Theo lộ trình đã được phê duyệt
Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 đã được ban hành
Theo lộ trình tại Quyết định số 206/QĐ-TTg
Theo Kế hoạch số 225/KH-UBND ngày 15/9/2023, Kế hoạch số 269/KH-UBND ngày 21/11/2022 đã được ban hành
Theo Kế hoạch số 76/KH-UBND ngày 24/3/2024 đã được ban hành.
theo kế hoạch được duyệt
Theo tiến độ Đề án 06
THEO KẾ HOẠCH SỐ 106/KH-BCĐ NGÀY 26/4/2024
theo kế hoạch số 106/kh-bcđ ngày 26/4/2024
Theo tiến độ được phê duyệt
Theo tiến độ đã được phê duyệt
Theo kế hoạch đã được phê duyệt
Theo Kế hoạch được UBND tỉnh phê duyệt
Theo Kế hoạch được cấp có thẩm quyền phê duyệt
Theo lộ trình, kế hoạch được duyệt
Theo lộ trình của Đề án
Theo lộ trình của Đề án đã được phê duyệt
Theo lộ trình Kế hoạch số 01/KH-UBND
Theo lộ trình tại Kế hoạch số 01/KH-UBND ngày 06/01/2021 của Chủ tịch UBND tỉnh
Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 của UBND tỉnh về chuyển đổi số năm 2024
Theo Nghị quyết số 06-NQ/TU của Ban Thường vụ Tỉnh ủy về chuyển đổi số đến năm 2025, định hướng đến năm 2030
Theo Kế hoạch số 76/KH-UBND về triển khai Đề án "Kiện toàn tổ chức bộ máy đến năm 2025, trong tháng 12"
Theo Quyết định số 06/QĐ-TTg
Theo Quyết định số 206/QĐ-TTg ngày 28/02/2024 của Thủ tướng Chính phủ
Thực hiện theo Kế hoạch số 12/KH-UBND
Thực hiện theo lộ trình tại Quyết định số 206/QĐ-TTg
Theo thời gian quy định tại Quyết định số 206/QĐ-TTg
Theo quy định tại Nghị định số 42/2022/NĐ-CP
Theo Công văn số 123/BTTTT-CĐSQG ngày 12/3/2024
Theo Đề án 06
Theo lộ trình Đề án 06
Theo lộ trình của Đề án 06/CP
Theo Kế hoạch của UBND tỉnh
Theo Quyết định của Thủ tướng Chính phủ
Theo kế hoạch kiểm tra đã được ban hành
Theo Kế hoạch kiểm tra năm 2024 đã được phê duyệt
Theo tiến độ dự án được phê duyệt
Theo dự án được duyệt
Theo Kế hoạch số 298/KH-UBND và Kế hoạch số 76/KH-UBND
Theo các Kế hoạch số 298/KH-UBND, số 76/KH-UBND
Theo Đề án "abc"
Theo Kế hoạch “Chuyển đổi số”
theo kế hoạch 12
theo nghị quyết 57
Theo Nghị quyết 57-NQ/TW
Theo NQ 57-NQ/TW
Theo QĐ 06/QĐ-TTg
Theo KH số 106/KH-BCĐ ngày 26/4/2024
Theo Kế hoạch số: 106/KH-BCĐ
Theo lộ trình tại các Kế hoạch số 298/KH-UBND và số 76/KH-UBND
Theo Đề án 06 (Quyết định số 06/QĐ-TTg ngày 06/01/2022)
Theo Kế hoạch số 12/KH-UBND về chuyển đổi số giai đoạn 2021-2025
Theo lộ trình được UBND tỉnh phê duyệt
Theo lộ trình được Chính phủ phê duyệt
Theo lộ trình đã được phê duyệt tại Quyết định số 458/QĐ-TTg ngày 03/4/2020
Theo lộ trình tại Quyết định số 458/QĐ-TTg ngày 03/4/2020 của Thủ tướng Chính phủ
Theo lộ trình của Kế hoạch số hóa đã được phê duyệt
Theo tiến độ của dự án được phê duyệt
Theo Kế hoạch triển khai đã được UBND tỉnh ban hành
Theo Kế hoạch của Tỉnh ủy
Theo Kế hoạch của Chủ tịch UBND tỉnh
Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 của Chủ tịch UBND tỉnh
Theo Kế hoạch số 298/KH-UBND ngày 20 tháng 12 năm 2023
Theo Nghị định 42/2022/NĐ-CP
Theo Luật số 20/2023/QH15
Thực hiện theo Đề án 06
Hoàn thành theo lộ trình Quyết định số 458/QĐ-TTg
"""

EXTERNAL = """
Theo tiến độ thời gian của các bộ, ngành Trung ương
Theo tiến độ thời gian của các Bộ, ngành Trung ương
Theo tiến độ của Bộ Công an
Theo tiến độ của các Bộ, ngành
Theo tiến độ của Trung ương
Theo tiến độ triển khai của Bộ Thông tin và Truyền thông
Theo tiến độ, thời gian của các Bộ, ngành Trung ương
Theo thời gian của các Bộ, ngành
Theo tiến độ thời gian của Thủ tướng Chính phủ
Theo thời gian của Bộ
Theo tiến độ của Bộ
Theo tiến độ chung của Bộ Công an
Theo tiến độ thực hiện của Bộ Thông tin và Truyền thông và Bộ Công an
Theo tiến độ triển khai của Trung ương.
Theo tiến độ của TW
Theo tiến độ của các cơ quan TW
Theo tiến độ của Văn phòng Chính phủ
Theo tiến độ của Chính phủ
Theo tiến độ Bộ Công an
Theo tiến độ các Bộ, ngành Trung ương
Theo tiến độ của Bộ Kế hoạch và Đầu tư
Theo tiến độ của Bộ Tài chính, Ngân hàng Nhà nước
"""

UNCERTAIN = """
đến 12 tháng 6
đầu quý II
tháng năm 2024
ngày tháng năm 2024
Sau khi có hướng dẫn
30/2
31/6
tháng 13
quý V
30/6/24
10-20
Quý II hoặc III
khoảng tháng 6
dự kiến tháng 6
sớm nhất
sau ngày 30/6
trong vòng 30 ngày
tháng 6 - tháng 3
Tháng 6-8-2024
3-6/2024
Quý 1/2024 - 3/2024
Quý I đến 3/2024
Quý I, II, III, IV/2024
Tháng 3, 6, 9, 12
Theo Kế hoạch số 106/KH-BCĐ ngày 31/4/2024
Quý III/2024 (sau khi Bộ ban hành, chậm nhất 31/12/2024)
Quý III/2024 (nếu có)
Quý III/2024 (dự kiến)
Tháng 5 (Quý II)
Quý II/2024 (trước 30/6/2024)
Quý III/2024 (ngay sau khi Bộ Tài chính ban hành Kế hoạch
Quý III/2024 (sau khi )
Trước quý II, III
Trước hết quý II
Trước cuối năm 2024
Hàng quý (báo cáo trước ngày 15)
Thường xuyên năm 2025
Thường xuyên hàng năm
Thường xuyên theo quy định
2 lần/năm
2 tháng/lần
6 tháng
12 tháng
13 tháng đầu năm
Quý
Tháng
Năm
Hàng
Định kỳ
đến
trước
trong
6
2024 - 2023
2024-2024
2024/2025
Năm học 2024-2025
Trong năm học
Giai đoạn 1
Đến năm 2025, định hướng đến năm 2030
Quý II/2024 và các năm tiếp theo
Quý II, Quý IV
Quý IV, I/2025
Quý I/2023 - Quý IV
Quý IV - Quý I
Quý II/2024-2025
Tháng 6 - 15/8
15/6-8/2024
30/6, 31/12
Từ 30/6/2024 đến 01/6/2024
30/6/2024/
Trước ngày 30
Ngày 30
29/02/2025
00/6
0/6/2024
001/7/2024
31/4
2024-6-31
Tháng 12²
Tháng 1²
Quý Ⅲ
Quý lll/2024
Quý IIII
Quý 0
tháng 0
Tháng 6/24
T6
T6-T8/2024
Th12/2024
Tháng 6 năm nay
Tháng sau
Quý sau
quý này
Cả năm 2024
Quanh năm
Trong suốt năm 2024
-
(Quý III)
"Quý III"
Quý III/2024...
Quý .../2024
Quý…/2024
tháng Giêng
tháng Chạp
Quý thứ hai
Quý đầu năm 2024
không quá 30 ngày
Trước mùa mưa bão
Trước Tết Nguyên đán
Trước khi kết thúc năm 2024
Trước kỳ họp HĐND
Tháng 6 hoặc tháng 7
Tháng 6/7
tháng 6/tháng 7
Quý II/III
Quý II/quý III
Quý II/2024 trở đi
Bắt đầu quý II
Khởi công quý III
Giai đoạn 2024-2025, định hướng đến năm 2030
Năm 2024 và năm 2026
Các năm 2024, 2025
Hai năm 2024-2025
Trong 2 năm 2024-2025
Giữa quý III
Đầu Quý III/2024
Cuối năm học
Cuối tháng
Cuối quý
Cuối tuần
cuối các quý
ngày làm việc cuối cùng của tháng 6
6 tháng đầu năm và cả năm
6 tháng đầu năm, 9 tháng đầu năm
Trước 6 tháng cuối năm
Trong 06 tháng
6 tháng đầu
6 tháng/2024
9 tháng
9 tháng năm 2024
Hàng quý/năm
Hàng tháng/quý
Định kỳ 06 tháng, 01 năm
Hàng ngày
Hằng ngày
2 tuần/lần
1 tháng 2 lần
02 lần/tháng
Mỗi quý 02 lần
Mỗi quý ít nhất 01 lần
Ít nhất 01 lần/quý
Hàng quý năm 2025
Thường niên
Hăng quý
hàng quỹ
Quý/năm
Duy trì
Thường xuyên, định kỳ
Thường xuyên, đột xuất
Thường xuyên hàng ngày
Thường xuyên/Quý II
Thường xuyên, hoàn thành trong năm 2024
Không thường xuyên
Thường xuyên đến năm 2025
Thường xuyên khi có phát sinh
Đột xuất
Lâu dài
Theo Kế hoạch
Theo kế hoạch này
Theo lộ trình
Theo tiến độ
Theo quy định
Theo yêu cầu
Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023, hoàn thành trong năm 2024
Theo Kế hoạch số 298/KH-UBND (Quý III/2024)
Theo Kế hoạch số 298/KH-UBND, quý III/2024
Theo Đề án 06 của Chính phủ
Theo kế hoạch của Ban Chỉ đạo
Theo kế hoạch năm 2024
Theo kế hoạch hàng năm
Theo kế hoạch hàng năm được phê duyệt
Theo kế hoạch chưa được phê duyệt
Theo kế hoạch sau khi được phê duyệt
Kế hoạch số 106/KH-BCĐ ngày 26/4/2024
Theo từng Kế hoạch cụ thể
Theo Kế hoạch số /KH-UBND
Theo Kế hoạch số ... /KH-UBND
Theo Kế hoạch số 298/KH-UBND và thường xuyên
Theo tiến độ của bộ phận một cửa
Theo tiến độ của nhà thầu
Theo yêu cầu của các Bộ, ngành Trung ương
Theo tiến độ của Trung ương và địa phương
Theo tiến độ của các Bộ, ngành Trung ương, hoàn thành trong năm 2024
Theo tiến độ của các Bộ, ngành Trung ương trong năm 2024
Ngay sau khi ban hành
Sau khi Đề án được phê duyệt
Ngay
Khẩn trương
Kịp thời
Tháng 10 (sau khi có hướng dẫn trong tháng 9)
Năm 2024 (Quý III)
Năm 2024 (theo Kế hoạch số 12/KH-UBND)
Quý III/2024 (hoàn thành)
Tháng 9 (trước 30/9)
Quý III/2024 [1]
Quý III/2024 *
Quý III; Quý IV
Quý III. Quý IV
Đợt 1: 30/6; đợt 2
30/6/2024 (đợt 1), 30/11/2024 (đợt 2)
Sơ kết tháng 6, tổng kết tháng 12
N/A
Không
null
~
30/6/2024 12/2024
6/30/2024
30/6/204
30/6/20244
2024/06/30
Tháng 6, 2024-2025
Quý III, 2024-2025
Quý III, 2024, 2025
Q5
T6-12
T13
13/2024
0/2024
Năm 1999
Năm 2124
T2-T6
T2, T3
Th 6
1 lần năm 2024
Theo Kế hoạch số 298/KH-UBND của UBND tỉnh, hoàn thành sớm nhất
30/12/2024-05/01
trong 6 tháng tới
Tháng 6/2024 đến hết
Hết quý
Tháng 10/2023 - tháng 3
Quý IV (tháng 11)
Trước thời điểm 30/6/2024
Trình trước 30/6
Hoàn thành việc số hóa trước 30/6/2024
Phấn đấu hoàn thành trước 30/6
Trước ngày 20/6, 20/12
Trước 20/6 và 20/12 hàng năm
Tháng 6, tháng 12
Tháng 6 và tháng 12 hàng năm
tháng 3, tháng 6, tháng 9
Quý I; II
quýIII
QuýIII/2024
Quy III/2024
Thang 12
năm 2024:
năm 2024!
năm 2024?
..
.
(
§
§ §
Theo §
Theo "abc"
Theo VB số 12/UBND-VX
Theo Kế hoạch số 106 /KH-BCĐ
Quý III/2024 (ngay khi Bộ Tài chính ban hành Kế hoạch)
Quý III/2024 (sau khi có hướng dẫn) (sau khi có vốn)
Quý III/2024 sau khi có hướng dẫn)
Trước 0h ngày 30/6/2024
Tháng 6 (tháng 6/2025)
Từ quý IV đến tháng 9
Từ quý II/2025 đến quý IV
Từ quý II đến quý I
Từ 10 đến tháng 6
Ngày 10 - tháng 6
Ngày 15, 16/6
Trước 10-15/6
Đến quý II - quý III
Từ tháng 3, 4
Giai đoạn 2024
Quý I, II - IV
Tháng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
Quý I - II, III
6 tháng năm
ngày 6 tháng năm
tháng mười 2
Trước đầu tháng 6
Trước giữa năm
Quý 2 đến 3/2024
Quý I - 3
Quý 1 - II
30-6
30.6
ngày 30.6
30/6-2024
32 tháng 6
00/00/0000
30//6/2024
+ 30/6/2024
Quý II/2024 (Quý II) (tháng 6)
Theo lộ trình đã được phê duyệt trong năm 2024
Theo kế hoạch không được duyệt
Theo hướng dẫn được ban hành
Theo Kế hoạch số 12/KH-UBND về hoàn thành trong năm 2024
Theo Kế hoạch số 12/KH-UBND của UBND tỉnh, đến năm 2025
Theo Kế hoạch số 12/KH-UBND về chuyển đổi số, đến năm 2025
Theo Kế hoạch số 12/KH-UBND hoặc Kế hoạch số 13/KH-UBND
Theo tiến độ của Trung ương sau khi có vốn
Tiến độ của Bộ Công an
2 năm một lần
1 lần/2 năm
hàng quý 2 lần
3 lần/quý
hai quý một lần
Hằng quý trong năm 2025
hằng
Thường xuyên hoặc đột xuất
thường xuyên/liên tục
THƯỜNG XUYÊN TRONG NĂM 2025
Từ quý III đến tháng 7
Từ năm 2024 đến tháng 6/2024
ngày 15/6 - năm 2024
trong 6 tháng 8/2025
6 tháng 6
Tháng 3/2024 (đã hoàn thành)
Đã hoàn thành
Hoàn thành
Quý I/2024 (hoàn thành)
Quý II, III/2024 và năm 2025
Năm 2024 và thường xuyên
Năm 2024, thường xuyên các năm
Năm 2024 và hằng năm
Từ năm 2024 và hằng năm
Tuần cuối hằng tháng
Tháng cuối quý
Tháng cuối của quý
Tháng đầu quý III
Trước ngày 10/6, 10/12/2024
Trước 10/6/2024 (báo cáo 6 tháng); trước 10/12/2024 (báo cáo năm)
Báo cáo quý: trước ngày 15 tháng cuối quý
Tháng 6 và 12
Quý I, III
Quý II; quý III; quý IV
05-12/2024
Từ ngày ký
Kể từ ngày ký đến hết năm 2024
Tháng 4 trở đi
Sau tháng 6
Sau quý II/2024
Cuối Quý II đầu Quý III
Cuối tháng 6 đầu tháng 7
cuối năm 2024, đầu năm 2025
Nửa đầu tháng 6
Nửa cuối tháng 6
Nửa đầu quý III
Thượng tuần tháng 6
Tuần đầu tháng 6
Tuần 1 tháng 6/2024
Tuần 25
10 ngày cuối tháng 6
Trong 10 ngày
05 ngày làm việc
15 ngày kể từ ngày ký
Trong vòng 01 tháng
01 tháng
03 tháng
Sau 3 tháng
Quý III/2024 (Tháng 8)
6 tháng đầu năm (trước 30/6)
Thường xuyên (năm 2024)
Thường xuyên (hàng quý)
Hàng quý (4 lần/năm)
Hàng quý (thường xuyên)
Hàng năm (Quý IV)
Khi Trung ương ban hành
Theo hướng dẫn
Theo Công văn
Theo văn bản hướng dẫn của Trung ương
Theo tiến độ thời gian của các Bộ, ngành Trung ương và tình hình thực tế của tỉnh
Theo tiến độ của Ban Chỉ đạo Đề án 06 Chính phủ
Theo lộ trình chung của cả nước
Theo lộ trình của tỉnh
Theo lộ trình đã đề ra
Theo kế hoạch được phê duyệt hàng năm
Theo kế hoạch của đơn vị
Theo Kế hoạch số 298/KH-UBND ngày 20/12/2023 (mục 3)
Theo Phụ lục kèm theo Kế hoạch số 298/KH-UBND
Theo quy định tại Điều 5 Nghị định số 42/2022/NĐ-CP
Theo tiến độ tại Kế hoạch này
Theo thời hạn quy định
Theo thời gian quy định
Theo mục tiêu Nghị quyết số 06-NQ/TU
Thực hiện theo Kế hoạch
Hoàn thành trước thời hạn
Đúng tiến độ
Đảm bảo tiến độ
Như mục 1
nt
Quý II ÷ IV/2024
Quý II → IV/2024
Quý II~IV
Quý 2, 4
quý năm
quý sáu
năm hai nghìn không trăm hai mươi tư
Ngày Chuyển đổi số 10/10
Ngày 10/10 (Ngày Chuyển đổi số quốc gia)
10/10/2024 (Ngày Chuyển đổi số)
Dịp 10/10
Trước ngày 30, tháng 6, năm 2024
ngày 30, tháng 6 năm 2024
ngày ba mươi tháng sáu
Ngày 31 tháng 6
Ngày 30 tháng 2 năm 2024
29 tháng 2 năm 2023
31/12/2O24
3l/12/2024
31,12,2024
31\12\2024
2024.12.31
12/31/2024
20241231
31122024
12/24
đầu tháng 6
giữa tháng 6
giữa năm 2024
đầu năm 2025
Đến giữa năm 2025
Đầu năm 2024
Giữa tháng 6/2024
Đầu tháng 6/2024
Đầu năm
Đầu tháng 6 năm 2024
Giữa năm
Vào đầu tháng 6
Đến đầu năm 2025
Chậm nhất giữa tháng 6
Từ tháng 3 đến đầu tháng 6
Tháng 3 - giữa tháng 6
Đầu năm - giữa năm
Từ đầu năm đến trước giữa tháng 6
Tháng 6 (đầu tháng 6)
Đầu tháng 6 sau khi có hướng dẫn
Từ đầu năm
Từ đầu tháng 6 đến 01/6
Từ giữa tháng 6 đến 15/6
Từ giữa năm đến 30/6
Ngay tháng 6
Ngay vào tháng 6
Tháng 12 sau khi có hướng dẫn, trừ huyện Mường Lát
Tháng 12, ngay sau khi có hướng dẫn, riêng cấp xã theo hướng dẫn riêng
Tháng 12 sau khi có hướng dẫn, nhưng ưu tiên cấp xã
Tháng 12, ngay sau khi có hướng dẫn, mỗi kỳ báo cáo
Tháng 12 sau khi có hướng dẫn, hàng kỳ
Tháng 12 sau khi có hướng dẫn, cuối kỳ
Tháng 12 sau khi có hướng dẫn, đầu kỳ
Tháng 12 sau khi có hướng dẫn, giữa kỳ
Tháng 12 sau khi có hướng dẫn, đợt cao điểm
Tháng 12, sau khi Trung ương ban hành, kéo dài sang kỳ kế tiếp
Tháng 12, sau khi Trung ương ban hành, có thể lùi
Tháng 12, sau khi Trung ương ban hành, được lùi
Tháng 12, sau khi Trung ương ban hành, có thể điều chỉnh
Tháng 12, sau khi Trung ương ban hành, được gia hạn
Theo Kế hoạch số 106/KH-BCĐ của Ban Chỉ đạo, riêng cấp xã hàng kỳ
Theo Kế hoạch số 106/KH-BCĐ của Ban Chỉ đạo, hàng kỳ
Theo tiến độ của Bộ Công an, cuối kỳ
Theo Kế hoạch sắp được phê duyệt
Theo Kế hoạch đang được phê duyệt
Theo Kế hoạch chờ được phê duyệt
Theo Kế hoạch cần được phê duyệt
Theo Kế hoạch phải được phê duyệt
Theo tiến độ của Bộ chỉ số DTI
Theo tiến độ của bộ tiêu chí
Theo tiến độ của bộ câu hỏi khảo sát
Theo tiến độ của bộ máy
Theo tiến độ của Bộ thủ tục hành chính
Theo tiến độ bộ dữ liệu mở
Theo tiến độ bộ công cụ
Theo tiến độ của bộ quy tắc ứng xử
Theo tiến độ bộ hồ sơ
Theo tiến độ bộ tài liệu
Theo tiến độ Chính phủ điện tử
Theo tiến độ của Chính phủ số
Theo tiến độ Văn phòng
Thường xuyên, năm 2025
Thường xuyên, trong năm 2025
Thường xuyên cả năm 2025
Thường xuyên, năm
Thường xuyên cả năm học
Trước tháng 1/2024
Trước quý I
2024-2030
Quý IV/2023
Năm 2023
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


CERTAIN = [row[0] for table in (FIXED, CONDITIONAL, RECURRING, ONGOING, BY_DOCUMENT, EXTERNAL) for row in rows(table)]
TYPED = CERTAIN + UNCERTAIN.strip().splitlines()


def meaning(text: str, year: int = 2024) -> str:
    """The reading without regard to capitals and dashes in the plan's own words."""
    deadline = read_deadline(text, year=year)
    return str(without_words(deadline.file_data())).casefold().replace("–", "-") if deadline else ""


@rowwise(rows(FIXED))
def test_dated_words_are_due_on_the_last_day_they_allow(text: str, due: str, *begins: str) -> None:
    begin = date.fromisoformat(begins[0]) if begins else None
    assert read_deadline(text, year=2024) == Fixed(text=text, kind="fixed", due=date.fromisoformat(due), begins=begin)


@rowwise(rows(CONDITIONAL))
def test_a_condition_is_kept_in_its_own_words(text: str, due: str, condition: str) -> None:
    expected = Fixed(text=text, kind="fixed", due=date.fromisoformat(due), condition=condition)
    assert read_deadline(text, year=2024) == expected


@rowwise(rows(RECURRING))
def test_a_period_that_comes_back(text: str, every: str) -> None:
    deadline = read_deadline(text, year=2024)
    assert isinstance(deadline, Recurring)
    assert deadline.length == every


@rowwise(
    [
        (kind, text)
        for kind, table in (("ongoing", ONGOING), ("by_document", BY_DOCUMENT), ("external", EXTERNAL))
        for text in table.strip().splitlines()
    ],
)
def test_work_without_a_date_of_its_own(kind: str, text: str) -> None:
    deadline = read_deadline(text, year=2024)
    assert deadline is not None
    assert (deadline.kind, deadline.text) == (kind, text)


@rowwise([(text,) for text in UNCERTAIN.strip().splitlines()])
def test_what_is_not_certain_is_refused(text: str) -> None:
    assert read_deadline(text, year=2024) is None


@pytest.mark.parametrize(
    ("text", "year", "due"),
    [
        ("Tháng 12", 2026, date(2026, 12, 31)),
        ("29/2", 2028, date(2028, 2, 29)),
        ("cuối tháng 2", 2025, date(2025, 2, 28)),
        ("Tháng 11 - Tháng 2/2025", 2023, date(2025, 2, 28)),
        ("Quý III/2025 và quý IV", 2025, date(2025, 12, 31)),
    ],
)
def test_the_year_is_the_plans_unless_another_is_named(text: str, year: int, due: date) -> None:
    deadline = read_deadline(text, year=year)
    assert deadline is not None
    assert deadline.due == due


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("29/2", 2025),
        ("Quý I, II, III, IV", 2025),
        ("Tháng 11 - Tháng 2/2025", 2025),
        ("Quý III/2025 và quý IV", 2024),
        ("Thường xuyên trong năm 2024", 2025),
        ("Tháng 12", 0),
        ("Trước tháng 1", 1),
        ("Tháng 12", 10_000),
        ("Tháng 12", -1),
    ],
)
def test_a_year_in_which_it_makes_no_sense(text: str, year: int) -> None:
    assert read_deadline(text, year=year) is None


@rowwise([(row,) for row in ROWS])
def test_a_wording_means_what_the_table_says(row: dict[str, Any]) -> None:
    last = int(str(row["until"])[:4]) if row["until"] else None
    deadline = read_deadline(row["text"], year=row["year"], last=last)
    if deadline is None:
        assert row["expect"] is None or row.get("or_null")
    else:
        assert without_words(deadline.file_data()) == row["expect"]


PHRASES = [*dict.fromkeys([*((text, 2024) for text in TYPED), *((row["text"], row["year"]) for row in ROWS)])]


@rowwise(PHRASES)
def test_how_a_phrase_is_typed_makes_no_difference(phrase: str, year: int) -> None:
    expected = meaning(phrase, year)
    assert meaning(unicodedata.normalize("NFD", phrase), year) == expected
    assert meaning(phrase.upper(), year) == expected
    assert meaning(phrase.lower(), year) == expected
    assert meaning(f"\n {phrase.replace(' ', chr(0xA0) + ' ')}\t", year) == expected
    assert meaning(phrase.replace("-", "–"), year) == expected
    if phrase not in ("..", ".") and not phrase.endswith((".", ",", ";")):
        assert meaning(f"{phrase}.", year) == expected


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("Qúy III/2024", "Quý III/2024"),
        ("Quí III/2024", "Quý III/2024"),
        ("Hòan thành trước 30/6", "Hoàn thành trước 30/6"),
        ("hằng qúi", "hàng quý"),
        ("Tháng bẩy", "Tháng bảy"),
        ("Theo kế hoạch của Uỷ ban nhân dân tỉnh", "Theo kế hoạch của Ủy ban nhân dân tỉnh"),
    ],
)
def test_older_and_slipped_spellings(typed: str, usual: str) -> None:
    assert meaning(typed) == meaning(usual) != ""


def test_the_wording_is_kept_as_written() -> None:
    text = "  Quý  III/2024 (ngay sau khi Bộ  Tài chính\nban hành Kế hoạch). "
    deadline = read_deadline(unicodedata.normalize("NFD", text), year=2024)
    assert isinstance(deadline, Fixed)
    assert deadline.text == text.strip()
    assert deadline.condition == "Bộ Tài chính ban hành Kế hoạch"


WORDS = """
trước đến hết từ trong ngày tháng quý năm 6 06 12 30 31 2 2024 2025 24 III IV / - . , ( ) và hoặc sau khi đầu giữa
cuối hàng mỗi định kỳ lần theo kế hoạch số 106/KH-BCĐ đã được ban hành của bộ tỉnh T Q một mười
"""
GRAMMAR = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@given(st.text() | GRAMMAR, st.integers(min_value=-10, max_value=10_010))
def test_no_text_raises(text: str, year: int) -> None:
    deadline = read_deadline(text, year=year)
    assert deadline is None or deadline.text == unicodedata.normalize("NFC", text).strip()


@given(GRAMMAR)
def test_any_mixture_of_its_words_reads_the_same_however_typed(text: str) -> None:
    assert meaning(text) == meaning(unicodedata.normalize("NFD", text)) == meaning(text.upper()) == meaning(f"{text} ")


@pytest.mark.parametrize(
    "text",
    [
        "theo " * 250_000,
        "(" * 1_000_000,
        "\u0301\u0323" * 500_000,
        "quý I, " * 150_000,
        "số 1/A-" * 150_000,
        "9" * 1_000_000,
    ],
)
def test_a_text_far_too_long_is_refused_at_once(text: str) -> None:
    started = time.perf_counter()
    assert read_deadline(text, year=2024) is None
    assert time.perf_counter() - started < 0.1


def test_the_length_that_is_read() -> None:
    title = "Theo Kế hoạch số 1/KH-UBND về " + "a" * 970
    assert read_deadline(title, year=2024) is not None
    assert read_deadline(title + "a", year=2024) is None


def test_a_stage_has_all_words_that_say_what_is_to_be_done() -> None:
    deadline = read_deadline("Hoàn thành dự thảo trong tháng 5; trình ban hành trong tháng 6", year=2026)
    assert isinstance(deadline, Stages)
    assert [(stage.text, stage.deadline.text) for stage in deadline.stages] == [
        ("Hoàn thành dự thảo", "trong tháng 5"),
        ("trình ban hành", "trong tháng 6"),
    ]
