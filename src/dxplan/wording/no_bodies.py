"""Words that begin as names of bodies do, and are results or work: `Hội nghị`, `Bộ tiêu chí`, `Cơ sở dữ liệu`."""

import re
from functools import cache

_AFTER = {
    "Báo": "cáo|giá",
    "Hội": "nghị|thảo|thi|họp|đàm|chợ|trại|diễn|nhập",
    "Bộ": "tiêu chí|chỉ số|chỉ tiêu|dữ liệu|thủ tục|công cụ|quy tắc|quy trình|câu hỏi|tài liệu|mã|hồ sơ|máy|thiết bị"
    "|giải pháp|nhận diện|sưu tập|cơ sở",
    "Đội": "ngũ",
    "Trường": "hợp|thông tin|dữ liệu",
    "Phòng": "họp|học|chống|ngừa|máy",
    "Tổ": "chức (?:thực hiện|triển khai|hội (?:nghị|thảo|thi|chợ)|tập huấn|bồi dưỡng|lớp|cuộc|họp|sơ kết|tổng kết"
    "|kiểm tra|khảo sát|tuyên truyền|lễ|ngày|thi|rà soát|xây dựng|lấy|phát động|ra quân|làm việc)",
    "Cơ sở": "dữ liệu|hạ tầng|vật chất|pháp lý|lý luận",
    "Ban": "hành(?! chính)",
    "Vụ": "việc|án|mùa",
    "Viện": "phí|dẫn|trợ",
    "Thuế": "suất|thu nhập|giá trị|TNCN|GTGT",
    "Ngân hàng": "câu hỏi|dữ liệu|đề",
    "Văn phòng": "phẩm",
    "Thuế|Hải quan|Kho bạc|Văn phòng|Ngân hàng|Bảo hiểm|Bệnh viện|Trường": r"điện tử|thông minh|số(?! \d)|không giấy",
}
"""In small letters: `Hội thảo` is none, and the names `Phòng Học sinh`, `Trường Thông tin` are others."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:(?i:{head})) (?:{words})(?!\w)" for head, words in _AFTER.items()))


def is_no_body(text: str) -> bool:
    """Whether a text begins with such words, which may all be in capitals."""
    return _pattern().match(text.capitalize() if text.isupper() else text) is not None
