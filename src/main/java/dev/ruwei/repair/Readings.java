package dev.ruwei.repair;

import dev.ruwei.text.Folding;
import dev.ruwei.text.Pinyin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The readings of characters: the commonest from [Pinyin], others of frequent characters from
/// here.
final class Readings {
  /// Each group: a syllable and the characters that have it besides their commonest.
  private static final String OTHERS =
      """
      bao 薄 剥
      bi 辟
      bian 扁
      cang 藏
      cen 参
      chang 长 场
      chao 朝
      chen 称
      cheng 盛 乘
      chong 重
      chu 处 畜
      chuan 传
      ci 差 伺
      da 大
      dai 大 待
      dan 单 弹 石
      dang 当
      dao 倒
      de 得 地
      dei 得
      di 的 地
      diao 调
      dou 都
      du 都 读 度
      duo 度
      e 恶
      fa 发
      fou 否
      gai 盖
      gan 干
      ge 个 合 盖
      geng 更
      guan 观 冠
      hai 还
      hang 行
      hao 号 好
      he 和 喝
      hu 和 糊
      hua 化 华
      huan 还
      hui 会
      huo 和
      ji 系 给 几 期 纪
      jia 价 假 家
      jian 见 间
      jiang 将 降 强
      jiao 觉 校 较 教
      jie 结 价 解
      jin 禁 尽
      ju 车 据
      jue 角 觉
      ka 卡
      kan 看
      ke 壳
      kuai 会
      lao 络 落
      le 乐 了
      lei 累
      li 里
      liang 量
      liao 了
      ling 令
      lou 露
      lu 露 绿 率
      luo 落
      lv 率
      mai 脉
      mei 没
      men 们
      mo 没 万 模
      mu 模
      na 那
      nan 难
      nei 那
      neng 能
      ning 宁
      nong 弄
      pao 炮
      pian 便
      piao 朴
      ping 冯
      po 朴
      pu 铺 朴
      qi 其
      qia 卡
      qian 纤
      qiang 强
      qiao 壳
      qie 切
      qu 曲
      quan 券
      sai 塞
      se 色 塞
      sha 厦 杀
      shai 色
      shan 单 扇
      shang 上
      shao 少
      she 折 舍
      shen 什 参
      sheng 省 盛
      shi 石 识 什
      shu 属 数
      shuai 率
      shui 说
      shuo 数
      si 伺
      su 宿
      suo 缩
      ta 拓
      tan 弹
      tang 汤
      ti 体
      tiao 调
      tui 褪
      wei 为
      xi 系
      xia 厦 吓
      xiang 相 降
      xiao 校
      xie 血 解
      xing 行
      xiu 宿
      xu 畜
      xuan 旋
      xue 血 削
      ya 亚
      yan 验
      yao 要
      ye 叶
      ying 应
      yu 与 语
      yue 乐 约
      yun 员
      zai 载
      zan 咱
      zang 藏
      ze 择
      zeng 曾
      zha 炸
      zhai 择
      zhang 长
      zhao 朝 着
      zhe 着 折
      zheng 正
      zhi 只 识
      zhong 重 种
      zhu 属 着
      zhuan 转 传 赚
      zhuang 幢
      zhuo 着
      zu 足
      """;

  private static final Map<String, Set<Character>> BY_SYLLABLE = new HashMap<>();

  static {
    OTHERS.lines().forEach(Readings::add);
  }

  private Readings() {}

  /// Whether a character can be read so.
  static boolean fits(char c, Syllable syllable) {
    return syllable.exists()
        && (Pinyin.syllable(c).equals(syllable.plain())
            || BY_SYLLABLE.getOrDefault(syllable.plain(), Set.of()).contains(Folding.fold(c)));
  }

  private static void add(String group) {
    var syllable = group.substring(0, group.indexOf(' '));
    var characters = BY_SYLLABLE.computeIfAbsent(syllable, _ -> new HashSet<>());
    group
        .chars()
        .skip(syllable.length())
        .filter(c -> c != ' ')
        .forEach(c -> characters.add((char) c));
  }
}
