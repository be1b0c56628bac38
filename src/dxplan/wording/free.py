"""Words outside the grammar of deadlines, which may stand in a deadline if they can change nothing."""

from dxplan.wording.sentences import compiled

_TIME = (
    "(?:^| )(?:[0-9]+|[();:+]|năm|quý|tháng|tuần|ngày|giờ|lần|trước|sau|khi|từ|đến|hết|xong|chậm|muộn|giai đoạn|định kỳ"
    "|thường xuyên|liên tục|đột xuất|dự kiến|khoảng|hoặc|nếu|chưa|không|sẽ|này|sớm|ngay|thời"
    # the start or end of something, repetition, an exception, things to come, delay
    "|cuối|đầu(?! tư)|giữa|mỗi|hàng kỳ|đợt|trừ|riêng|nhưng|sắp|đang|chờ|cần|phải|có thể|lùi|kéo dài|gia hạn)(?= |$)"
)


def is_timeless(free: str) -> bool:
    """Whether words outside the grammar have nothing that could be a time or make one uncertain."""
    return compiled(_TIME).search(free) is None
