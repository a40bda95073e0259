"""Cuts the fonts that belong to perfdecl's PDF out of Noto CJK (OFL), so that a form looks the same on every machine.

The text font holds 通用规范汉字表 (8 105 characters), GB2312 and the symbols that forms use; the title font holds what is
printed as a title or heading. Run ``python tools/build_font.py`` with the packages fonttools and pypinyin-dict, where
Debian's fonts-noto-cjk is installed; ``templates/fonts`` is committed.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from pypinyin_dict.pinyin_data import ktghz2013

from perfdecl.forms.project.layout import TITLE as PROJECT_TITLE
from perfdecl.forms.table14.layout import TITLE
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.model.vocabulary import shape_of

NOTO = Path("/usr/share/fonts/opentype/noto")
FONTS = Path(__file__).parents[1] / "templates" / "fonts"
REGION = "SC"
#: Besides letters: what forms, units and drafts use.
SYMBOLS = (
    "　，。、；：？！“”‘’（）《》〈〉【】〔〕—…·～－＋＝／％＃＆＊＠￥＜＞｜"
    "〇²³¹⁴µ½¼¾⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳▼▽▪‐‑‧"
    "≥≤≠≈±×÷√∑∞°℃‰㎡㎥㎏㎜㎝㎞№§①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ→←↑↓↵□■○●△▲☆★◆◇※•–―"
)


def general_standard() -> set[str]:
    """The characters of 通用规范汉字表."""
    (table,) = [one for one in vars(ktghz2013).values() if isinstance(one, dict) and len(one) == 8105]
    return {chr(code) for code in table}


def gb2312() -> set[str]:
    """The characters of GB2312."""
    found: set[str] = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue
    return found


def headings() -> set[str]:
    """What is printed in the title font."""
    names = {name.label for shape in shape_of(Table14Declaration).walk() for name in shape.names.values()}
    return set(TITLE + PROJECT_TITLE + "".join(names) + "检查结果草稿")


def cut(collection: str, family: str, characters: set[str]) -> None:
    """Write a font of ``characters`` under a name of its own."""
    fonts = TTCollection(str(NOTO / collection)).fonts
    font: TTFont = next(one for one in fonts if one["name"].getDebugName(1).endswith(f"CJK {REGION}"))
    options = Options(layout_features=[], hinting=False, desubroutinize=False, name_IDs=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(characters)))
    subsetter.subset(font)
    _rename(font, family)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    path = FONTS / f"{family.replace(' ', '')}.otf"
    font.save(str(path))
    print(path.name, len(font.getBestCmap()), "characters", path.stat().st_size, "bytes")


def _rename(font: TTFont, family: str) -> None:
    """A modified font must not be taken for the original one that may be installed beside it."""
    post_script = family.replace(" ", "")
    names = {1: family, 2: "Regular", 3: post_script, 4: family, 6: post_script, 16: family, 17: "Regular"}
    for record in list(font["name"].names):
        if record.nameID in names:
            font["name"].setName(
                names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID
            )
    cff = font["CFF "].cff
    cff.fontNames[0] = post_script
    cff.topDictIndex[0].FullName = cff.topDictIndex[0].FamilyName = family


def main() -> None:
    """Cut both fonts, and write down what the text font has."""
    ascii_characters = set(map(chr, range(0x20, 0x7F)))
    text = general_standard() | gb2312() | ascii_characters | set(SYMBOLS)
    cut("NotoSerifCJK-Regular.ttc", "Perfdecl Serif", text)
    cut("NotoSansCJK-Regular.ttc", "Perfdecl Sans", headings() | ascii_characters)
    known = sorted(map(chr, TTFont(str(FONTS / "PerfdeclSerif.otf")).getBestCmap()))
    (FONTS / "characters.txt").write_text("".join(known), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
