"""Invented names in every script, and the character sets that hold them."""

from typing import Final

NAMES: Final[tuple[tuple[str, str], ...]] = (
    ("ISO_IR 192", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    ("ISO_IR 192", "MÜLLER^😀 קוהן قباني"),
    ("ISO_IR 100", "MÜLLER^JÖRG^^DR.^PHIL."),
    ("ISO_IR 101", "ŁUKASIEWICZ^ŻANETA"),
    ("ISO_IR 109", "ĈAPELO^ĜOJA"),
    ("ISO_IR 110", "BĒRZIŅŠ^JĀNIS"),
    ("ISO_IR 144", "Люксембург^Иван"),
    ("ISO_IR 127", "قباني^لنزار"),
    ("ISO_IR 126", "Διονυσιος^Μαρία"),
    ("ISO_IR 138", "שרון^דבורה"),
    ("ISO_IR 148", "ÇELİK^ŞÜKRÜ"),
    ("ISO_IR 166", "สมชาย^ใจดี"),
    ("ISO_IR 203", "LEFŒUVRE^ŽOFIE€"),
    ("ISO_IR 13", "ﾔﾏﾀﾞ^ﾀﾛｳ"),
    ("\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    ("\\ISO 2022 IR 87\\ISO 2022 IR 159", "Kutsu=丂山^亰"),
    ("ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
    ("ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159", "ﾔﾏﾀﾞ^ﾀﾛｳ=丂山^太郎"),
    ("\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동"),
    ("GB18030", "Wang^XiaoDong=王^小东"),
    ("GBK", "Zhang^XiaoDong=张^小东"),
    ("ISO 2022 IR 100\\ISO 2022 IR 144", "MÜLLER^ИВАН Ö"),
    ("ISO 2022 IR 6\\ISO 2022 IR 100", "MÜLLER^JÖRG"),
    ("\\ISO 2022 IR 101\\ISO 2022 IR 126", "ŁUKASZ^ΜΑΡΙΑ"),
    ("ISO 2022 IR 109\\ISO 2022 IR 110", "ĈAPELO^ĒVA"),
    ("ISO 2022 IR 127\\ISO 2022 IR 138", "قباني^דבורה"),
    ("ISO 2022 IR 148\\ISO 2022 IR 166", "ŞÜKRÜ^สมชาย"),
    ("\\ISO 2022 IR 13", "ﾔﾏﾀﾞ^Taro"),
    ("ISO 2022 IR 100\\ISO 2022 IR 87", "MÜLLER^JÖRG=山田^太郎"),
    ("ISO 2022 IR 203\\ISO 2022 IR 144", "LEFŒUVRE^ИВАН"),
)
"""Specific Character Set with its values parted by backslashes, and a name that it holds."""

AS_PYDICOM_WRITES: Final = tuple(row for row in NAMES if row[0] != "ISO 2022 IR 6\\ISO 2022 IR 100")
"""Those that pydicom writes as the standard says; of the set left out it forgets the escape sequence."""
