"""Years that are spoken of as years of work, and years that are not. The form is of 2024."""

import pytest

from perfdecl.text.years import years_of_work

WORK = [
    "完成2023年度各项宣传任务。",
    "完成2023 年度各项工作任务",
    "二〇二三年，全面完成各项任务",
    "２０２３年全年开展活动",
    "2023年，我局将围绕中心工作",
    "确保2023年度目标任务完成",
    "2023年底前完成建设",
    "做好2023年工作",
    "完成2025年度各项工作任务",
    "完成2025年全年目标任务",
    "2023年宣传活动次数",
    "2023年主要工作：",
    "2023年计划开展培训12场",
    "组织实施2023年度重点项目",
    "推进2023年民生实事项目建设",
    "2023年完成改造100户",
    "2023财年工作",
    "于2023年12月底前完成建设",
    "2023年开展检查12次",
]
NATURAL = [
    "兑现2023年度企业奖励资金。",
    "力争2025年全面建成。",
    "力争于2025年底前建成通车。",
    "发放2023学年奖学金，完成2023年度考核奖发放。",
    "完成2023年结转项目。",
    "完成2025年部门预算编制工作。",
    "对2023年项目支出开展绩效评价。",
    "对2023年预算绩效自评结果进行抽查。",
    "做好2023年度部门决算公开",
    "备战2025年全运会",
    "巩固2023年创文成果",
    "2023年启动的项目全部完工",
    "印发2023年工作方案",
    "计划2026年完工",
    "编制2025年预算",
    "较2023年增长",
    "2021-2025年规划",
    "自2023年起",
    "2023年以来",
    "《2023年工作方案》",
    "到2025年",
    "2019年建成",
    "完成2023年采购的设备安装",
    "支付2023年工程尾款",
    "2023年12月启动的工程竣工",
    "谋划2025年工作",
    "为2025年各项工作打好基础",
    "在2023年基础上提高5%",
    "2022、2023年遗留问题",
    "2023年至2025年三年行动",
    "做好2025年高考准备",
    "开展2023年度法治建设考核",
    "确保2025年前完成",
    "2023年毕业生就业率",
    "2020年第七次人口普查",
    "完成2025年项目储备入库",
    "组织申报2025年专项债",
    "2023年版目录",
    "发放2023年12月养老金",
]


@pytest.mark.parametrize("text", WORK)
def test_work_of_another_year(text: str) -> None:
    assert list(years_of_work(text, 2024))


@pytest.mark.parametrize("text", NATURAL)
def test_another_year_by_its_nature(text: str) -> None:
    assert list(years_of_work(text, 2024)) == []


@pytest.mark.parametrize("written", ["2023", "２０２３", "二〇二三", "二○二三", "二零二三"])
def test_ways_to_write_a_year(written: str) -> None:
    (found,) = years_of_work(f"完成{written}年各项工作", 2024)
    assert (found.year, found.start, found.end) == (2023, 2, 2 + len(written) + 1)


@pytest.mark.parametrize("own", [2019, 2027, 2030])
def test_years_far_away_are_history_or_plans(own: int) -> None:
    assert list(years_of_work("完成2023年各项工作", own)) == []
