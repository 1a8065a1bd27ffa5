"""The Media Topics of IPTC that were retired, and those that there are. Data only.

From the vocabulary as of 31 March 2025 (IPTC NewsCodes, https://cv.iptc.org/newscodes/mediatopic/,
by the International Press Telecommunications Council, licence CC BY 4.0). Only numbers and dates are
kept.
"""

from __future__ import annotations

_RETIRED = {
    "2014-06": "481 482",
    "2015-02": "857 858 859 860 861 862 863 864 865 866 867 868 869 870 871 872 873 874 878 879 880 943"
    " 944 945 946 947 948 949 950 952 953 954 956 957 970 971 972 973 974 975 976 980 981 982"
    " 1027 1028 1029 1030 1031 1032 1033 1034 1072 1073 1074 1075 1076 1078 1079 1080",
    "2015-08": "160 162 163 164 165 166",
    "2016-04": "64",
    "2017-07": "881 882 894 897 898 899 900 901 902 904 905 906 907 908 909 910 920 921 924 925 926 927"
    " 928 930 931 932 935 961 962 963 992 993 994 995 996 997 999 1000 1001 1002 1003 1004"
    " 1005 1006 1007 1008 1039 1040 1041 1042 1043 1044 1045 1046 1050 1051 1052 1053 1054"
    " 1094 1095 1096",
    "2019-07": "238 261 266 267 564",
    "2019-08": "1060",
    "2019-10": "109 113 115 237 515 516 517 519 526 527 528 534 796 809",
    "2019-12": "167",
    "2021-02": "559 967",
    "2021-05": "497 502",
    "2021-09": "30 402 406 407 411",
    "2021-12": "660 662 665 666 667 668 669 670 671 672 675 687 689 701 1109 1110 1111 1112 1113 1114"
    " 1115 1116 1117 1118 1119 1120 1121 1122 1123",
    "2022-06": "450 453 455 475 476 488 489 491 493 713 1218 1220 1222 1223 1224 1226 1227",
    "2022-09": "1105 1106 1107",
    "2023-03": "171 172 173 179 191 202 211 212 215 216 219 220 221 222 227 229 232 236 239 240 241 244"
    " 248 250 251 262 271 277 281 285 286 288 289 293 300 301 309 310 311 319 320 321 322 323"
    " 326 327 328 329 342 394 436 1137 1138 1139 1140 1141 1161 1165 1169 1246",
    "2023-10": "119 184 389",
    "2024-03": "347 348 351 353 354 358 367 378 382",
    "2024-07": "1378",
    "2024-09": "580 1263",
    "2025-03": "594 601 603 604 608 609 619 626 631 633 647 649 651 652 1144 1146 1173",
}
"""Month of retirement, and the codes, less 20000000."""

RETIRED: dict[str, str] = {
    f"{20000000 + int(number):08}" if len(number) < 8 else number: month
    for month, numbers in _RETIRED.items()
    for number in numbers.split()
}
"""Code of each retired topic, with the month in which it was retired (`2019-10`)."""

_NEVER_USED = frozenset(
    (
        20000052,
        20000081,
        20000138,
        20000169,
        20000264,
        20000397,
        20000417,
        20000445,
        20000496,
        20000508,
        20000537,
        20000573,
        20000589,
        20000622,
        20000656,
        20000709,
        20000767,
        20000821,
        20001127,
    )
)


def is_media_topic(code: str) -> bool:
    """Whether an eight-digit code is one of a topic, retired ones and any newer than the list included.

    Example:
        >>> is_media_topic("04000000"), is_media_topic("20000209"), is_media_topic("18000000")
        (True, True, False)
    """
    number = int(code)
    if number < 20000002:
        return number % 1000000 == 0 and 1 <= number // 1000000 <= 17
    return number < 21000000 and number not in _NEVER_USED


def is_media_topic_shape(code: str) -> bool:
    """Whether a code has the eight digits of a media topic.

    Example:
        >>> is_media_topic_shape("20000209"), is_media_topic_shape("209")
        (True, False)
    """
    return len(code) == 8 and code.isascii() and code.isdigit()
