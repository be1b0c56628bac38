"""Abbreviations of bodies, spelt out where a text first uses them."""

from dxplan.wording.abbreviations import Abbreviations


def test_an_abbreviation_is_spelt_out_where_a_text_first_uses_it() -> None:
    names = Abbreviations({"Sở TC": "Sở Tài chính", "Sở NV": "Sở Nội vụ", "Sở YT": "Sở Y tế"})
    first = [names.spelt(name) for name in ("Sở TC", "Công an tỉnh", "Sở TC", "Sở Nội vụ", "Sở NV")]
    assert first == ["Sở Tài chính (Sở TC)", "Công an tỉnh", "Sở TC", "Sở Nội vụ", "Sở Nội vụ (Sở NV)"]
    bodies = ["Sở TC", "Sở YT", "Công an tỉnh", "Sở YT"]
    assert [names.explained(bodies), names.explained(bodies)] == ["Sở YT: Sở Y tế", ""]
    names.used(["Sở NV", "x"])
    assert names.used_once() == {}
    assert names.spelt("Sở YT") == "Sở YT"


def test_an_abbreviation_that_is_used_once_is_spelt_out_anew_later() -> None:
    names = Abbreviations({"Sở TC": "Sở Tài chính", "Sở NV": "Sở Nội vụ"})
    names.used(["Sở NV"])
    assert [names.spelt("Sở TC"), names.used_once()] == ["Sở Tài chính (Sở TC)", {"Sở TC": "Sở Tài chính"}]
    assert [names.spelt("Sở TC"), names.spelt("Sở NV")] == ["Sở Tài chính (Sở TC)", "Sở Nội vụ (Sở NV)"]
