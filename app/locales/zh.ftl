### 中文。网页和服务器共用一份词表。用语依照联合国文件。
### 国家和组织的名称不在此处：取自登记册。

## 议事用语

list-opening = 开幕致词
list-general-debate = 一般性辩论
list-of-speakers = 发言名单
meeting-name = 第{ $number }次会议

office-president = 主席
office-vice-president = 副主席
office-rapporteur = 报告员
office-outgoing-president = 上届会议主席

kind-national = 国家发言
kind-group = 代表集团发言
kind-observer = 观察员发言
kind-igo = 政府间组织
kind-ngo = 非政府组织
kind-officer = 主席团成员发言
kind-reply = 答辩权
kind-explanation = 解释投票

status-waiting = 等候中
status-late = 逾期申请
status-speaking = 正在发言
status-held = 暂缓
status-delivered = 已发言
status-withdrawn = 已撤回
status-passed-over = 点名时不在场

category-party = 缔约国
category-signatory = 签署国
category-other-state = 其他国家
category-entity = 实体
category-igo = 政府间组织
category-ngo = 非政府组织
category-officer = 主席团成员
category-secretariat = 秘书处

group-AFR = 非洲国家组
group-APG = 亚洲及太平洋国家组
group-EEG = 东欧国家组
group-GRULAC = 拉丁美洲和加勒比国家组
group-WEOG = 西欧和其他国家组

source-self-service = 代表团提交
source-email = 电子邮件
source-paper = 书面
source-secretariat = 秘书处登记

text-none = 无发言稿
text-received = 已收到发言稿
text-final = 定稿
text-verbatim = 照稿宣读
text-check-against-delivery = 以发言为准

language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文

credentials-submitted = 已提交全权证书
credentials-provisional = 暂准与会
credentials-accepted = 全权证书已获接受

by-chair = 主席
by-secretariat = 秘书处
by-delegate = 代表团
by-system = 系统

role-chair = 主席
role-secretariat = 秘书处
role-delegate = 代表团
role-interpreter = 口译
role-display = 显示屏
role-technician = 技术人员
role-public = 公众

view-delegate = 代表团
view-interpreter = 口译
view-secretariat = 秘书处
view-public = 发言名单

## 排位缘由

why-tier-upper = { $rank }：优先级别
why-tier-lower = 不属优先级别
why-rank = 级别：{ $rank }
why-group = 代表集团发言：先于国家发言
why-no-group = 非代表集团发言
why-category = { $category }
why-received = { $at }收到申请
why-announced = 已宣布为下一位：无人可排在其前
why-placed =
    { $placed ->
        [front] { $at }由{ $by }排在首位
       *[after] { $at }由{ $by }排在{ $after }之后
    }
why-with-reason = { $text }（“{ $reason }”）

## 未获受理：何事未成及其原因

refusal-unknown = 无法办理（{ $code }）。
refusal-unreachable = 无法连接服务器。内容没有丢失：线路恢复后请再试。
refusal-not-permitted = 您的登录身份不允许此操作。
refusal-unknown-organ = 没有这个机构。
refusal-unknown-conference = 没有这个会议。
refusal-unknown-list = 没有“{ $list }”这份名单。
refusal-unknown-inscription = 名单上没有这一项。
refusal-unknown-meeting = 没有这次会议。
refusal-unknown-item = 没有这个议程项目。
refusal-unknown-delegation = 没有这个代表团。
refusal-unknown-officer = 没有这位主席团成员。
refusal-unknown-participant = 没有这位与会者。
refusal-list-exists = 已有同名的名单。
refusal-list-not-open = 名单将于{ $opens_at }开放报名。
refusal-list-closed = 发言报名已截止。
refusal-list-already-open = 名单已经开放。
refusal-already-inscribed = 该代表团已在此名单上，编号{ $number }。
refusal-not-eligible = 此名单不对这类与会者开放（{ $category }）。
refusal-kind-full = 此名单不再接受这类发言（{ $kind }）。
refusal-already-there = 已经存在。
refusal-in-use = 仍在使用，无法删除。
refusal-end-before-start = 结束时间早于开始时间。
refusal-meetings-overlap = 同一机构的两次会议时间重叠（{ $meeting }）。
refusal-number-taken = 编号{ $number }已用于另一次会议。
refusal-named-twice = 同一项出现两次。
refusal-bureau-unbalanced = 主席团席位不符合议事规则第22条的规定。
refusal-holder-without-delegation = 主席团成员须属于某一代表团。
refusal-other-delegation = 此人属于另一代表团（{ $delegation }）。
refusal-other-group = 该代表团属于另一区域组。
refusal-participant-erased = 此人已从登记册中删除。
refusal-not-a-rehearsal = 这是正式会议：时钟不能调整。
refusal-rehearsal-settled = 是否为演练已在开始时确定。
refusal-role-unknown = 没有此界面的链接。
refusal-delegation-needed = 代表的链接需要指定代表团。
refusal-delegation-required = 请说明是哪个代表团。
refusal-language-required = 请说明是哪个口译厢：链接中没有语文。
refusal-not-a-display = 此链接不是显示屏的链接。
refusal-delegation-unwanted = 只有代表的链接可以指定代表团。
refusal-unknown-deadline = 没有这个截止期限。
refusal-unknown-document = 没有这份文件。
refusal-unknown-grant = 没有这个链接。
refusal-mode-not-offered = 此名单不提供这种发言方式（{ $mode }）。
refusal-kind-not-offered = 此名单不提供这类发言（{ $kind }）。
refusal-received-in-future = 收到时间尚未到来（{ $received_at }）。
refusal-closes-in-past = 截止时间已经过去。
refusal-list-changed = 名单刚才有变动，请重新查看。
refusal-floor-changed = 发言者刚才有变动，请重新查看。
refusal-floor-occupied = { $floor }正在发言。
refusal-no-floor = 现在无人发言。
refusal-clock-running = 计时已在进行。
refusal-clock-not-started = 计时尚未开始。
refusal-clock-paused = 计时已经暂停。
refusal-clock-not-paused = 计时没有暂停。
refusal-time-expired = 此次发言时间已到（{ $due_at }）。
refusal-no-limit = 此次发言没有时间限制。
refusal-limit-out-of-range = 发言时间超出允许范围。
refusal-not-in-session = 目前没有会议在进行。
refusal-already-in-session = { $meeting }已在进行。
refusal-meeting-suspended = 会议已暂停。
refusal-meeting-not-suspended = 会议没有暂停。
refusal-reason-required = 请说明理由：理由将记录在案。
refusal-not-waiting = 此项不在等候（{ $status }）。
refusal-not-late = 此项不在逾期申请之中（{ $status }）。
refusal-cannot-restore = 此项无法恢复（{ $status }）。
refusal-later-only = 您只能把自己的位次往后移。
refusal-nothing-changes = 这样不会有任何变化。
refusal-nothing-to-undo = 没有可以撤销的操作。
refusal-undo-changed = 此后又有变动，请重新查看。
refusal-not-due = 时间尚未到（{ $due_at }）。
refusal-already-presiding = 此人已在主持会议。
refusal-group-required = 代表集团发言须说明代表谁。
refusal-text-address-unusable = 发言稿的网址须以 https:// 开头并指明网站，不得含空格或密码。
refusal-key-required = 请求不完整（密钥）。请重新载入页面。
refusal-key-reused = 同一请求的内容前后不一。请重新载入页面。
refusal-link-unknown = 登录链接无效。请向秘书处索取新链接。
refusal-link-revoked = 登录链接已撤销。请向秘书处索取新链接。
refusal-sign-in-required = 请用您的链接登录。
refusal-invalid-request = 请求无法理解。请检查所填内容。
refusal-not-json = 请求无法理解（应为 JSON）。
refusal-id-differs = 请求所指的两项不一致。请重新载入页面。
refusal-body-too-large = 文字过长。
refusal-not-found = 不存在。
refusal-method-not-allowed = 此处无法这样做。
refusal-origin-refused = 请求来自其他网站，未予受理。
refusal-busy = 服务器繁忙，请稍后再试。
refusal-internal = 服务器出错，已作记录；请再试一次。

## 朗读的事件

event-called-to-order = 会议开始。
event-suspended = 会议暂停。
event-resumed = 会议恢复。
event-adjourned = 会议结束。
event-chair-taken = { $presiding }主持会议。
event-item-taken-up = 议程项目{ $item }：{ $title }。
event-list-established = 已设立名单：{ $list }。
event-list-opened = { $list }：名单开放报名。
event-closure-announced = { $list }：已宣布报名截止时间。
event-list-closed = { $list }：报名截止。
event-list-reopened = { $list }：名单重新开放。
event-speaking-time-set = { $list }：发言时间有变动。
event-inscribed = { $delegation }已列入名单。
event-received-late = 收到一份逾期申请。
event-amended = { $delegation }的登记有变动。
event-withdrawn = { $delegation }撤回发言申请。
event-moved = { $delegation }的位次有变动。
event-admitted = { $delegation }的逾期申请获准列入名单。
event-passed-over = { $delegation }点名时不在场。
event-restored = { $delegation }重新列入名单。
event-floor-given = { $delegation }发言。
event-clock-started = 计时开始。
event-clock-paused = 计时暂停。
event-clock-resumed = 计时继续。
event-time-extended = 发言时间改为{ $limit }。
event-statement-ended =
    { $closed_by ->
        [limit] { $delegation }发言时间已到，发言终止。
       *[chair] { $delegation }发言结束。
    }
heard-amber = { $delegation }：还剩{ $left }。
heard-time-up = { $delegation }的发言时间已到。
event-floor-held = { $delegation }暂缓发言。
event-act-undone = 上一项操作已撤销。
motion-suspend = 暂停会议
motion-adjourn-meeting = 休会
motion-adjourn-debate = 暂停辩论
motion-close-debate = 结束辩论
event-point-raised = { $delegation }提出程序问题。
event-point-ruled =
    { $outcome ->
        [upheld] { $delegation }的程序问题成立。
        [dismissed] { $delegation }的程序问题不成立。
        [overruled] 主席对{ $delegation }所提程序问题的裁决被推翻。
       *[ruled] 主席已就{ $delegation }的程序问题作出裁决。
    }
event-motion-proposed = { $delegation }提出动议：{ $motion }。
event-motion-withdrawn = 动议已撤回：{ $motion }。
event-motion-decided =
    { $outcome ->
        [carried] 动议获得通过：{ $motion }。
        [rejected] 动议被否决：{ $motion }。
       *[decided] 动议已作决定：{ $motion }。
    }
event-debate-stopped = { $list }：辩论因动议而终止。
event-reply-requested = { $delegation }要求行使答辩权。
event-reply-granted = 准许{ $delegation }行使答辩权。
event-reply-denied = 未准许{ $delegation }行使答辩权。
event-replies-taken = { $list }：现在开始。
event-invited = 请{ $delegation }接下来发言。
event-rank-confirmed = { $delegation }发言者的级别已确认，并已重新排位。
event-swap-proposed = { $delegation }提议与{ $other }调换次序。
event-swap-agreed = { $other }同意与{ $delegation }调换次序。
event-swapped = { $delegation }与{ $other }已调换次序。
event-swap-declined = { $delegation }与{ $other }不调换次序。
event-swap-lapsed = 一项调换次序的提议已失效。
event-rolled-over = { $list }：仍在等候者在{ $meeting }发言。
event-online-capped =
    { $cap ->
        [lifted] 远程发言时间不再设上限。
       *[set] 本次会议远程发言时间上限：{ $time }。
    }
event-online-cap-reached = 本次会议的远程发言时间已用完。
event-standby-called = 请准备：{ $names }。
event-announced = 通知：{ $text }
event-limit-set = { $list }：发言时间已更改。

## 多处使用

now = 现在
next = 接下来
now-nobody = 无人发言
speaker-with-title = { $name }，{ $title }
meeting-none = 目前没有会议在进行
meeting-suspended = 会议暂停
meeting-next = { $meeting }：{ $at }
your-time = 您的当地时间{ $at }（{ $zone }）
list-waiting =
    { $count ->
        [0] 无人等候
       *[other] { $count }位等候
    }
list-empty = 此名单上无人等候。
list-heard =
    { $count ->
       *[other] { $count }位已发言
    }
list-held = 暂缓
window-before = { $at }开放
window-open = 开放报名
window-open-until = 开放报名至{ $at }
window-closing = { $at }截止（已宣布）
window-closed = 报名已截止
window-closed-since = { $at }已截止
speaking-time = 每位{ $time }
loading = 正在载入……
loading-slowly = 服务器尚未应答。本页面会继续尝试。
cancel = 取消
close = 关闭
save = 保存
field-required = 请填写。

field-list = 名单
field-delegation = 代表团
field-kind = 发言类别
field-speaker-name = 发言者姓名
field-speaker-name-hint = 按宣读的写法填写。
field-speaker-title = 职务
field-speaker-title-hint = 例如：司法部长
field-rank = 级别
field-mode = 发言方式
field-language = 发言语文
field-language-unknown = 尚不清楚
field-text = 发言稿
field-on-behalf-of = 代表
field-source = 申请渠道
field-received-at = 收到时间（{ $zone }）
field-received-at-hint = 留空即为现在。
field-reason = 理由
field-reason-hint = 将记录在案。
field-closes-at = 截止时间（{ $zone }）

## 代表团

delegate-observing = 您可以查看本次会议的名单。发言申请由代表团提出。
my-place = 您的位次
my-place-of = 共{ $count }位
my-turn = 请您发言
my-turn-waits = 您开始发言时开始计时。
advice-far =
    { $count ->
       *[other] 您前面还有{ $count }位。目前无须准备。
    }
advice-near =
    { $count ->
       *[other] 您前面还有{ $count }位。
    }
advice-next = 下一位就是您。
advice-be-ready-podium = 请到讲台就位。
advice-be-ready-floor = 请在座位上就位，准备好话筒。
advice-be-ready-remote = 请保持连接：备好摄像头和话筒，并保持环境安静。
advice-be-ready-video = 届时将播放您的视频发言，无须另作准备。
advice-not-in-session = 会议继续时名单继续。
heard-place = 您在名单上排第{ $place }位。
my-when = 预计时间
when-between = { $from }至{ $to }之间
when-about = { $at }左右
when-now = 随时
when-no-plan = 尚未安排会议。
when-estimate = 此为估计，随各位发言长短而变。
when-calendar = 加入我的日历
when-bar-interpretation-ends = 口译结束前排不下。
when-bar-online-cap = 届时本次会议的远程发言时间已用完。
when-bar-rolled-over = 名单将在该次会议继续。
when-bar-debate-stopped = 辩论已因动议结束。
my-why = 排位缘由
my-how = 您的发言
my-after = 在{ $delegation }之后
my-past = 以往的申请
my-receipt = 回执
my-time = 发言时间：{ $time }
receipt-number = 编号
receipt-at = 收到时间
receipt-digest = 摘要值
receipt-hint = 摘要值可证明您的申请已如实记录在案。请连同编号一起保存。
receipt-done = 已收到：编号{ $number }，位次{ $place }。
receipt-done-late = 已收到：编号{ $number }。报名已截止，申请列为逾期。
late-explained = 申请在报名截止（{ $at }）之后收到。申请没有丢失：秘书处仍可准予列入，届时会立即显示在此处。
late-explained-open-end = 申请在报名截止之后收到。申请没有丢失：秘书处仍可准予列入，届时会立即显示在此处。
held-explained = 主席稍后会再请您发言。剩余时间保留：{ $time }。
passed-over-explained = 点名时您不在场。请与秘书处联系。
withdrawn-explained = 您已撤回此申请。名单开放期间可重新申请。
delivered-explained = 您于{ $at }发言，用时{ $time }。
delivered-by-limit = 时间到，发言终止。
request-title = 申请发言
request-send = 提交申请
request-sending = 正在提交……
request-slow = 仍在提交。线路较慢；无论尝试多少次，申请只计一次。
request-not-open = 此名单将于{ $at }开放。
request-closed-warning = 此名单报名已截止。您仍可提交申请：申请列为逾期，由秘书处决定。
action-change = 更改
action-later = 延后
action-withdraw = 撤回
call-me = 临近发言时提醒我
call-on = 届时会提醒您
change-title = 更改申请
change-saved = 已更改。
change-rank-hint = 更改级别不会改变位次。
later-title = 延后发言
later-hint = 您让其他代表团先发言。可以再往后移，但不能往前移。
later-after = 排在谁之后？
later-after-option = { $delegation }之后（第{ $place }位）
later-end = 名单末尾
later-do = 往后移
later-done = 您现在排第{ $place }位。
withdraw-title = 撤回申请？
withdraw-hint = 您将失去位次。新申请按收到先后排列。
withdraw-do = 撤回
withdraw-keep = 保留位次
withdraw-done = 已撤回。
whole-list = 全部名单
already-spoken = 已发言

## 口译

booth-title = 口译厢：{ $language }
booth-now = 现在
booth-next = 接下来
booth-own-language = 本厢语文
booth-language-unknown = 语文未通知
booth-was = 原为{ $before }
booth-changed = { $at }有变动
booth-words = 约{ $low }至{ $high }词
booth-words-left = 剩余量，按每分钟110–120词计
booth-interpretation-left = 口译剩余
booth-interpretation-until = 至{ $at }
booth-interpretation-over = 口译已结束
booth-nothing-next = 无人等候。
booth-signals = 向主席示意
booth-signal-lit = 主席可见，将自行熄灭
point-of-order-by = 程序问题：{ $name }
booth-open-text = 打开发言稿
booth-open-text-of = 在新窗口中打开{ $name }的发言稿
booth-words-in = { $time }可说{ $words }词
booth-on-behalf-of = 代表{ $name }
booth-aligned =
    { $count ->
       *[other] { $count }个代表团附议
    }

## 秘书处

desk-lists = 名单
desk-late = 逾期申请
desk-links = 登录链接
desk-add = 列入名单
desk-add-title = 列入名单：{ $list }
desk-added = { $delegation }：编号{ $number }，位次{ $place }。
desk-added-late = { $delegation }：编号{ $number }。当时报名已截止；申请列为逾期。
desk-find = 查找
desk-find-hint = 代表团、姓名、职务或编号
desk-filter-rank = 级别
desk-filter-mode = 方式
desk-filter-all = 全部
desk-found =
    { $count ->
        [0] 未找到
       *[other] 找到{ $count }项
    }
desk-edit = 更改
desk-edit-of = 更改：{ $delegation }
desk-move = 移动
desk-move-of = 移动：{ $delegation }
desk-move-up = 上移
desk-move-down = 下移
desk-move-first = 移至首位
desk-move-last = 移至末位
desk-move-title = 移动：{ $delegation }
desk-move-where = 新位次
desk-move-to-first = 名单首位
desk-move-to-after = { $delegation }之后（现为第{ $place }位）
desk-move-do = 移动
desk-moved = { $delegation }移至第{ $place }位。
desk-move-keys = 键盘操作：Alt 加箭头键移动。
desk-withdraw-title = 撤回{ $delegation }的登记？
desk-withdraw-hint = 此项移出名单，但保留在记录中，可以恢复。
desk-withdraw-of = 撤回：{ $delegation }
desk-pass-over = 不在场
desk-pass-over-of = { $delegation }：不在场
desk-restore = 恢复
desk-admit = 准予列入
desk-admit-of = 准予列入：{ $delegation }
desk-admitted = { $delegation }已列入名单：第{ $place }位。
desk-late-empty = 没有逾期申请。
desk-late-hint = 报名截止后收到的申请。不会丢失：可准予列入，也可留在此处。
desk-late-by = 截止后{ $time }
desk-others = 已撤回或不在场
desk-window = 报名期限
desk-window-open = 立即开放
desk-window-close = 立即截止
desk-window-announce = 宣布截止时间
desk-window-reopen = 重新开放
desk-window-reopen-hint = 留空则开放至另行截止。
desk-window-close-title = 立即截止报名？
desk-window-close-hint = 此后的申请列为逾期。
desk-received-early = 截止前收到：视为按时。
desk-received-late = 截止后收到：将列为逾期。
desk-combobox-hint = 输入任一语文的名称或代码。
desk-combobox-none = 未找到代表团。
desk-combobox-on-list = 已在名单上

links-hint = 每个链接进入一种界面。请只交给一人；遗失即予撤销。
links-create = 新链接
links-role = 界面
links-delegation = 代表团
links-language = 口译厢
links-created = 链接只显示这一次。请复制或转交。
links-copy = 复制
links-copied = 已复制。
links-created-at = { $at }建立
links-name = { $role }：{ $whose }
links-revoke = 撤销
links-revoke-of = 撤销链接：{ $name }
links-revoke-title = 撤销此链接？
links-revoke-hint = 使用者将立即退出。
links-revoked = { $at }撤销
links-none = 尚无链接。

register-conference = 会议
register-meetings = 会次
register-items = 议程
register-officers = 主席团
register-deadlines = 期限
register-find = 查找代表团
register-interpretation-until = 口译至{ $at }
register-vacant = 空缺

## 公众

public-live = 本页随会议自动更新。
public-clock = 所有时间均为会议当地时间（{ $zone }）：当地{ $here }即您所在地{ $yours }。
public-estimates = 预计时间仅为估计，将随辩论进展而变动。
public-private = 没有公开名单。

## Parts: said in every view

closure-countdown = { $left }后报名截止
product = Rostrum
dismiss = 隐藏
skip-to-content = 跳到内容
place-label = 次序
entry-standby = 准备发言
entry-on-behalf-of = 代表{ $name }
entry-expected = 预计时间
entry-between = { $from }至{ $to }之间
entry-not-fit = 排不下

rank-HS = 国家元首
rank-HG = 政府首脑
rank-VP = 副总统
rank-CP = 王储
rank-DPM = 副总理
rank-M = 部长
rank-VM = 副部长
rank-OTHER = 其他级别

mode-podium = 讲台
mode-floor = 会场席位
mode-remote = 远程
mode-video = 视频发言

clock-waiting = 尚未开始
clock-running = 正在发言
clock-amber = 请结束发言
clock-red = 时间已到
clock-over = 已超时
clock-closed = 发言已结束
clock-paused = 暂停

connection-connecting = 正在连接
connection-live = 实时
connection-reconnecting = 正在重新连接
connection-polling = 线路缓慢
connection-stale = 未更新
connection-stale-for = 已有{ $age }未更新
connection-ended = 已退出
stale-notice = 没有连接。所见内容可能已过时；时钟继续自行走动。
ended-notice = 此屏幕已退出登录。请重新打开您的链接。
refused-what-to-do = 请打开秘书处发给您的链接，即可在此设备上登录。

choices-open = 语言、颜色、文字大小
choice-language = 语言
choice-organ = 会议机构
choice-theme = 颜色
choice-text-size = 字号
theme-auto = 与设备相同
theme-light = 浅色
theme-dark = 深色
text-size-normal = 标准
text-size-large = 大
text-size-larger = 特大

rehearsal-clock = 演练。会议时钟已调整：{ $year }年{ $day } { $time }

keys-title = 按键
keys-hint = 按住一个键只生效一次。输入文字时或有窗口打开时，按键不起作用。

## Chair

view-chair = 主席
chair-acts = 主席的操作
chair-meeting = 会议
chair-choose-meeting = 要宣布开会的会议
chair-quorum = 法定人数：{ $parties }个缔约国中{ $open }个可开会，{ $decide }个可作决定；已连线{ $connected }个
chair-item = 议程项目
chair-no-item = 尚未审议项目
chair-presiding = 主持会议：{ $office }
chair-presiding-nobody = 尚无人主持
chair-hand-over = 移交主席职务
chair-hand-over-hint = 接任者从此刻起主持会议。时钟和名单照常继续。
chair-officer = 接任主席
chair-adjourn-title = 宣布散会？
chair-adjourn-question = 会议结束。等候发言者在下次会议上保留原有次序。
meeting-in-session = 正在开会
meeting-phase-suspended = 暂停

act-call-to-order = 宣布开会
act-suspend-meeting = 暂停会议
act-resume-meeting = 恢复会议
act-adjourn = 散会
act-take-chair = 就任主席
act-give = 请发言
act-give-to = 请发言：{ $name }
act-next-to = 下一位：{ $name }
act-give-nobody = 无人等候
act-end = 结束
act-start = 开始计时
act-pause = 暂停
act-resume = 继续
act-extend = +30 秒
act-reduce = −30 秒
act-hold = 保留
act-absent = 不在场
act-back = 恢复发言
act-undo = 撤销

key-give = 请下一位发言（结束当前发言）
key-end = 结束发言
key-start = 开始计时
key-pause = 暂停计时，再按则继续
key-extend = 增加 30 秒
key-reduce = 减少 30 秒
key-hold = 保留：保存次序和剩余时间，先请下一位
key-absent = 下一位发言者不在场
key-back = 恢复保留的发言
key-undo = 撤销上一步
key-overlay = 显示或隐藏此一览

undo-nothing = 没有可撤销的操作
undo-floor-given = 已请其发言。
undo-statement-ended = 发言已结束。
undo-floor-held = 发言已保留。
undo-passed-over = 已跳过该发言者。
undo-time-extended = 发言时间已更改。

floor-has = 正在发言
floor-free = 无人发言
floor-suspended = 会议暂停
floor-no-meeting = 没有正在进行的会议

chair-next-three = 接下来三位
chair-next-place =
    { $place ->
        [1] 下一位
        [2] 第二位
       *[other] 第三位
    }
chair-held = 保留
chair-held-left = 剩余 { $left }

chair-script = 宣读词
script-call-to-order = 我宣布开会：{ $meeting }。
script-resume = 会议恢复。
script-thanks = 感谢{ $state }代表。
script-thanks-officer = 感谢{ $name }。
script-list-exhausted = 我的发言名单上没有其他发言者了。
script-who-full = { $state }{ $title } { $name }
script-who-name = { $state }代表 { $name }
script-who-title = { $state }{ $title }
script-who-state = { $state }代表
script-who-officer = { $title } { $name }
script-conclude = 请{ $state }代表结束发言。
script-give-podium = 现在请{ $who }{ $purpose }到讲台发言
script-give-floor = 现在请{ $who }{ $purpose }发言
script-give-remote = 现在请{ $who }{ $purpose }远程发言
script-give-video = 现在播放{ $who }{ $purpose }的视频发言
script-purpose-reply = 行使答辩权，
script-purpose-explanation = 为解释投票，
script-purpose-in-favour = 为支持该动议，
script-purpose-against = 为反对该动议，
script-followed = ；随后发言的是{ $state }。
script-full-stop = 。
script-excellency = { $name }阁下
script-who-on-behalf = { $who }（代表{ $group }）
script-point = { $state }代表提出程序问题。我请{ $state }代表就程序问题发言。
script-appeal = 有代表对主席的裁决提出异议。我立即将该异议付诸表决。除非被出席并参加表决的成员过半数推翻，主席的裁决仍然有效。
script-motion-suspend = { $state }代表动议暂停会议。此项动议不经辩论。
script-motion-adjourn-meeting = { $state }代表动议休会。此项动议不经辩论。
script-motion-adjourn-debate = { $state }代表动议暂停辩论。可有两名代表发言支持、两名代表发言反对该动议。
script-motion-close-debate = { $state }代表动议结束辩论。可有两名代表发言反对该动议。
script-vote-suspend = 我现在将暂停会议的动议付诸表决。
script-vote-adjourn-meeting = 我现在将休会的动议付诸表决。
script-vote-adjourn-debate = 我现在将暂停辩论的动议付诸表决。
script-vote-close-debate = 我现在将结束辩论的动议付诸表决。
script-stopped-adjourn-debate = 对本项目的辩论暂停。
script-stopped-close-debate = 对本项目的辩论结束。
script-take-reply = 现在请要求行使答辩权的代表发言。第一次发言以{ $first }为限，第二次以{ $second }为限。
script-take-reply-short = 现在请要求行使答辩权的代表发言。
script-take-explanation = 现在请希望解释投票的代表发言。
script-hand-over = 现在请{ $office }就任主席。
script-hand-over-to = 现在请{ $office } { $name }就任主席。
title-prime-minister = 总理
title-secretary-general = 秘书长
title-minister-of-foreign-affairs = 外交部长
title-minister-of-justice = 司法部长
title-minister-of-the-interior = 内政部长
title-minister-for-foreign-affairs = 外交部长
title-assistant-minister-for-foreign-affairs = 外交部长助理
title-deputy-minister-of-justice = 司法部副部长
title-attorney-general = 总检察长
title-permanent-representative = 常驻代表
title-ambassador-permanent-representative = 大使、常驻代表
title-executive-director = 执行主任
title-president-of-the-conference = 缔约方会议主席
chair-order = 会议秩序
chair-point = 程序问题
chair-point-hint = 在您作出裁决之前，发言者的计时暂停。
chair-appeal = 对裁决提出异议
chair-ruling = 您的裁决
chair-ruling-stands = 裁决有效。
chair-ruling-falls = 裁决被推翻。
chair-motion = 程序性动议
chair-motion-kind = 动议
chair-proposed-by = 提出者
chair-side-in-favour = 支持 { $score }
chair-side-against = 反对 { $score }
chair-decision = 决定
decision-vote = 表决
decision-carried = 未经表决通过
decision-rejected = 未经表决否决
decision-withdrawn = 撤回
chair-motion-carried = 动议获得通过。
chair-motion-rejected = 动议被否决。
vote-in-favour = 赞成
vote-against = 反对
vote-abstaining = 弃权
chair-reply-asked = 要求行使答辩权
chair-reply-in-room = 在会场提出要求者
chair-no-replies = 没有待答复的要求。
chair-more =
    { $count ->
       *[other] 另有 { $count } 项
    }
chair-afterwards =
    { $count ->
       *[other] 随后还有 { $count } 项
    }
chair-invite = 邀请发言：{ $list }
chair-elsewhere = 另一控制台：{ $event }
chair-consoles =
    { $count ->
       *[other] { $count } 个主席控制台
    }
chair-new-place = 新位置（1 至 { $count }）
chair-place-first = 名单首位
chair-place-after = 在{ $delegation }之后
chair-open-entry = { $place }. { $delegation }：移动、略过
chair-standby-count = 请准备（从下一位起）
chair-goes-on-in = 未轮到者改在以下会议发言
chair-goes-on = 在{ $meeting }继续
act-call-standby = 请准备
act-roll-over = 顺延
act-move = 移动
act-uphold = 成立
act-dismiss = 不成立
act-take = 现在开始
act-raise-point = 提出
act-record-vote = 记录表决
act-record = 记录决定
act-propose-motion = 提出
act-inscribe-speaker = 列入名单
act-request-reply = 登记要求
act-grant = 准许
act-deny = 不准许
act-invite = 邀请
sheet-point = 程序问题
sheet-appeal = 异议……
sheet-motion = 动议
sheet-speak = 发言者……
sheet-decide = 决定……
sheet-reply = 答辩权
sheet-invite = 邀请
blocked-point = 先处理程序问题
blocked-motion = 先处理动议
blocked-stopped = 辩论已终止
blocked-not-taken-up = 此名单尚未开始
clock-point-of-order = 程序问题
keys-floor = 发言与计时
keys-order = 会议秩序
keys-meeting = 会议与名单
key-point = 代表团提出程序问题
key-uphold = 裁定程序问题成立
key-dismiss = 裁定程序问题不成立
key-appeal = 对裁决的异议：记录表决
key-motion = 代表团提出动议
key-speak = 支持或反对动议的发言者
key-decide = 就动议作出决定
key-reply = 答辩权：准许、不准许、登记
key-take = 开始答辩或解释投票
key-invite = 邀请某人接下来发言
key-chair = 移交主席职务
key-settle = 名单：截止、发言时间、准备、顺延
key-to-meeting = 转到会议操作
key-to-list = 转到名单
key-in-list = 名单中：逐项移动
key-entry = 名单中：移动或略过
script-adjourn = 会议结束。

chair-budget = 距口译结束的时间
chair-budget-no-meeting = 会议开始后显示剩余时间图。
chair-budget-spare = 尚余 { $spare }
chair-budget-left-over =
    { $count ->
       *[other] { $count } 位排不下
    }
chair-budget-last = 名单结束 { $at }
chair-budget-interpretation = 口译至 { $at }

chair-limit = 每位 { $limit }
chair-late =
    { $count ->
       *[other] { $count } 份迟交申请
    }
chair-nobody-waits = 此名单上无人等候。
chair-no-list = 此处尚未设立发言名单。
chair-heard =
    { $count ->
       *[other] { $count } 位已发言
    }
chair-closed-by-limit = 到时结束
chair-settle-list = 名单设置
chair-list-is-closed = 发言名单已截止。
chair-closes-at = 截止时间
chair-zone-hint = 会议时间（{ $zone }）
chair-kind = 发言类别
chair-limit-minutes = 每位分钟数
act-announce-closure = 宣布截止时间
act-close-list = 立即截止
act-reopen-list = 重新开放
act-set-speaking-time = 设定发言时间

## Display

view-display = 显示屏
display-waiting =
    { $count ->
        [0] 无人等候
       *[other] { $count } 位等候
    }
display-next = 下一位
display-floor-free = 无人发言
display-suspended = 会议暂停
display-no-meeting = 没有正在进行的会议
display-point-of-order = 程序问题
display-chime = 开启提示音
display-stale = 已有{ $age }没有连接。时钟继续自行走动。

## Technician

view-technician = 技术员
technician-live = 正在播出
technician-signal = 话筒信号
technician-open = 打开：{ $name }
technician-closed = 所有话筒关闭
technician-paused = 保持打开：{ $name }（计时暂停）
technician-next-remote = 接下来的场外发言者
technician-none-remote = 等候者中没有场外发言者。
technician-all = 全部等候者

## eligibility

refusal-parties-only = 只有缔约国可以这样做（第{ $rule }条）；该与会者属于另一类（{ $category }）。
request-spoken-for = 贵代表团已赞同此名单上的一项集团发言（{ $delegation }），仍可另行发言。
refusal-kind-not-for-purpose = 这种用途的名单不接受这类发言（{ $kind }）。
list-explanations = 解释投票
list-interactive-dialogue = 互动对话
list-non-state-actors = 非国家行为者
list-upr-outcomes = 普遍定期审议结果
list-member-states = 会员国
list-high-level-segment = 高级别会议
refusal-count-out-of-range = 该数目超出允许范围。
refusal-limit-below-used = 发言者已用去{ $used_ms }，请改为结束发言。
refusal-kind-not-for-category = 这类与会者（{ $category }）不作这类发言（{ $kind }）。
refusal-no-group-statement = 只有集团发言才可代表其他代表团。

## procedure

kind-in-favour = 赞成动议
kind-against = 反对动议
status-requested = 已请求
status-denied = 未准予
why-rank-unconfirmed = 现为{ $rank }：待秘书处确认
list-replies = 答辩权
refusal-point-open = 须先就程序问题作出裁决。
refusal-unknown-point = 该程序问题已不在审议之中。
refusal-motion-pending = 须先就程序性动议作出决定。
refusal-unknown-motion = 该动议已不在审议之中。
refusal-motion-out-of-order = 会议正在审议一项优先动议。
refusal-vote-differs = 票数与结果不符。
refusal-no-debate = 目前没有审议任何项目。
refusal-debate-stopped = 该名单的辩论已因动议而结束。
refusal-not-taken-up = 该名单在会议结束时或当日结束时进行。
refusal-online-cap-reached = 本次会议的远程发言时间（{ $cap_ms }）已用完：远程发言者保留其在下次会议的位次。
refusal-not-requested = 该请求已有答复（{ $status }）。
refusal-not-a-reply-list = 答辩权须在答辩名单上请求。
refusal-reply-by-request = 答辩权须先请求，由主席准予。
refusal-quota-reached = 该代表团在此名单上的发言次数已用完（{ $per_delegation }）。
kind-full = { $kind }只有{ $at_most }个名额。
refusal-cannot-swap = 这两项登记不能互换。
refusal-swap-pending = 已有一项互换提议。
refusal-swap-not-agreed = 另一代表团尚未同意。
refusal-unknown-swap = 该互换提议已不存在。
refusal-swap-expired = 该提议已过期（{ $expires_at }）。
refusal-message-required = 请选择一项通知或填写文字。

## Time: roll-over, the time arranged anew, the forecast

refusal-meeting-over = 此次会议已经结束，或已并入另一次会议。
refusal-category-without-kind = 此名单对这类与会者（{ $category }）开放，但不提供其可作的任何一类发言。
undo-time-arranged = 已重新安排辩论时间。
chair-budget-online = 远程：已用{ $used }分钟，上限{ $cap }分钟
chair-what-if = 如果
chair-what-if-title = 如果
key-whatif = 如果：权衡时间的另一种安排
act-apply-plan = 采用
chair-weigh-time = 发言时间
chair-weigh-same = 照旧
chair-weigh-shorter = 缩短
chair-weigh-share = 平均分配
chair-weigh-from = 从第几位发言者起
chair-weigh-close = 现在截止名单
chair-weigh-through = 不休会，继续进入{ $meeting }（至{ $at }）
chair-weigh-cap = 远程发言时间
chair-weigh-cap-minutes = 上限（分钟）
chair-weigh-cap-none = 不设上限
chair-weigh-hint = 请选择要权衡的事项。查看不会改变任何安排。
chair-compare-today = 现状
chair-compare-then = 届时
chair-compare-ends = 最后一位结束
chair-compare-interpretation = 口译结束
chair-compare-left-over = 排不下
chair-nothing-changes = 没有任何变化。
chair-now-fit =
    { $count ->
       *[other] 现在排得下（{ $count }）：{ $names }
    }
chair-no-longer-fit =
    { $count ->
       *[other] 将排不下（{ $count }）：{ $names }
    }
chair-and-more =
    { $count ->
       *[other] 另外{ $count }个
    }
event-time-arranged = 已重新安排辩论时间。
event-programme-changed = 会议安排已更改。
notice-rolled-over = 本次会议未轮到你发言：你在名单上的位置保留，名单将在{ $meeting }（{ $at }）继续。
notice-rolled-over-undated = 本次会议未轮到你发言：你在名单上的位置保留。下次会议的日期将另行宣布。
notice-rolled-over-remote = 本次会议的远程发言时间已用完：远程发言者保留位置，将在{ $meeting }（{ $at }）继续。
notice-rolled-over-remote-undated = 本次会议的远程发言时间已用完：远程发言者保留位置，留待下次会议。
refusal-turn-not-foreseen = 无法预计你的发言时间：没有安排会议。
calendar-summary = { $delegation }：发言，{ $list }
calendar-description = 预计{ $expected }，在{ $earliest }至{ $latest }之间（{ $zone }）。{ $meeting }。此为估计，请关注名单。

## Secretariat: the desk

desk-sections = 工作台各部分
desk-programme = 日程
desk-people = 代表团
desk-record = 记录
desk-beside = 各机构并列
desk-no-list = 此处尚未设立发言名单。
desk-establish = 新名单
desk-filter-standing = 状态
desk-filter-none = 全部显示
desk-standing-waiting = 等待中
desk-standing-standby = 待命
desk-standing-unconfirmed = 级别变更待确认
desk-standing-by-hand = 人工排位
desk-standing-no-text = 缺发言稿
desk-standing-held = 暂搁
desk-standing-gone = 已撤回或不在场
desk-standing-heard = 已发言
desk-restore-of = 恢复：{ $delegation }
desk-add-more = 列入并继续
desk-spoken-for = { $delegation }也代其发言
field-aligned = 附议代表团
field-aligned-hint = 任一语文的名称或代码，以逗号分隔，然后按回车。
field-item = 议程项目
field-opens-at = 开放时间（{ $zone }）
delegations-unknown = 未能确定：{ $names }
delegations-count =
    { $count ->
       *[other] { $count }个代表团
    }
delegations-remove = 删除：{ $delegation }
desk-ranks = 待确认的级别
desk-ranks-hint = 确认之前保留原位次。
desk-rank-was = { $before } → { $now }
desk-rank-confirm = 重新排位
desk-rank-confirm-of = 重新排位：{ $delegation }
desk-rank-confirmed = { $delegation }现为第{ $place }位。
desk-rank-hint = 此项仍在第{ $place }位。重新排位后，将按名单的优先次序依新级别排列。
desk-rank-keep = 暂时保留位次
desk-rank-title = { $delegation }的级别已更改
desk-rank-unconfirmed = 确认位次
desk-swaps = 互换位次
desk-swap-of = { $one }与{ $other }
desk-swap-agreed = 双方同意。跨优先级别须经秘书处批准。
desk-swap-proposed = 已提议；对方尚未答复。
desk-swap-until = 至{ $at }
desk-swap-approve = 批准
desk-swap-decline = 拒绝
desk-replies = 答辩权申请
desk-replies-hint = 由主席准许或驳回。
desk-times = 发言时间
desk-no-limit = 无时限
desk-then = 其后{ $time }
desk-time-of = 更改发言时间：{ $kind }
desk-time-title = 发言时间：{ $kind }
desk-time-limit = 时限
desk-time-amber = 结束前提醒
desk-time-grace = 宽限
desk-time-then = 第二次发言
desk-time-hint = 分和秒：3:00
desk-time-wrong = 请填写分和秒，例如 3:00。
desk-time-from = 适用
desk-time-from-next = 自下一位发言者起
desk-time-from-entry = 自第{ $place }位起：{ $delegation }
desk-time-later = { $kind }：自{ $delegation }起{ $time }
desk-enforcement = 到时限时
enforcement-none = 不采取措施
enforcement-call-to-order = 主席敦促遵守规则
enforcement-close = 自动结束发言
desk-standby = 通知待命
desk-standby-title = 通知下几位发言者待命
desk-standby-count = 人数
desk-standby-hint = 此后无人排在其前。
desk-standby-called =
    { $count ->
       *[other] { $count }位发言者待命。
    }
desk-roll-over = 顺延
desk-roll-over-title = 顺延：{ $list }
desk-roll-over-hint =
    { $count ->
       *[other] 仍在等待的{ $count }位发言者按此顺序转至另一会次。
    }
desk-roll-over-to = 转至会次
desk-rolled-over = 名单将在{ $meeting }继续。
desk-continues-in = 在{ $meeting }继续
desk-no-meeting-to-come = 该机构没有已排定的后续会次。
desk-take-replies = 现在进行
desk-online = 远程发言时间
desk-online-none = 本会次不设上限。
desk-online-used = 已用{ $used }，共{ $cap }
desk-online-capped = 已用完：远程发言者保留位次至下一会次。
desk-online-set = 设定上限
desk-online-title = 远程发言时间上限
desk-online-hint = 超过上限后，远程发言者转至下一会次，会场内继续发言。
desk-online-cap = 每会次上限
desk-online-lift = 取消上限
announce = 通知
announce-title = 通知
announce-none = 尚无通知。
announce-to = 对象
announce-all = 所有人
announce-mode = 同一发言方式者
announce-delegation = 一个代表团
announce-what = 内容
announce-words = 自行撰写
announce-text = 文字
announce-text-hint = 按原文发送，仅此一种语文。
announce-translated = 每位读者看到自己的语文。
announce-done = 已通知。
list-for-reply = 答辩权，项目{ $item }
list-for-explanation = 解释投票，项目{ $item }
list-for-motion = 动议
establish-title = 设立发言名单
establish-do = 设立名单
establish-done = 已设立：{ $list }
establish-purpose = 用途
purpose-debate = 辩论
purpose-reply = 答辩权
purpose-explanation = 解释投票
establish-no-kind = 请至少选择一种发言类别。
establish-categories = 可报名者
establish-precedence = 次序
precedence-tier-received-at = 部长优先，其后按收到先后
precedence-received-at = 按收到先后
precedence-rank-received-at = 按级别，其后按收到先后
precedence-groups-first-tier-received-at = 集团、部长，其后按收到先后
precedence-category-received-at = 按类别，其后按收到先后
establish-no-show = 叫到时不在场
no-show-end-of-list = 移至名单末位
no-show-end-of-category = 移至同一优先级末位
no-show-lose-slot = 失去位次
no-show-text-in-lieu = 以书面发言代替
establish-per-delegation = 每个代表团发言次数
establish-per-delegation-hint = 留空：次数不限，逐次进行。
establish-by-hand = 发言者开始时才计时
establish-public = 名单公开

## Secretariat: programme, delegations, links

programme-add-meeting = 新会次
programme-add-item = 新项目
programme-add-deadline = 新期限
programme-change-of = 更改：{ $name }
programme-taken-in = 在{ $meeting }之后不休会，继续举行
programme-number = 编号
programme-starts = 开始（{ $zone }）
programme-ends = 口译结束（{ $zone }）
programme-ends-hint = 预测和提醒均以此为准。
programme-meeting-runs = 本会次正在进行。口译结束时间在宣布开会时已定；更改仅适用于日程。
programme-item-title = 议程项目{ $item }
programme-item-number = 项目编号
programme-item-number-hint = 按议程写法：2(a)
programme-item-words = 标题
programme-documents = 文件
programme-documents-hint = 文号，每行一个：CTOC/COP/2020/1/Rev.1
programme-due = 截止（{ $zone }）
programme-deadline-words = 事项
programme-officer-hint = 此席位属于：{ $group }
programme-person = 人员
programme-nobody = 未指定
form-incomplete = 尚有未填内容。
remove = 删除
remove-question = 确定删除？
remove-not = 否
removed = 已删除。
credentials-awaited = 等待全权证书
credentials-copy = 已收到全权证书副本
people-credentials = 全权证书
people-credentials-hint = 规则18至20。任何标记均不影响发言。
people-credentials-none = 无须提交
people-participants = 与会者
people-nobody = 尚未登记人员。
people-add = 新与会者
people-add-to = 新与会者：{ $delegation }
people-name = 姓名
people-contact = 联系方式
people-contact-hint = 仅秘书处可见。
people-erase = 删除个人资料
people-erase-title = 删除此人资料？
people-erase-hint = 姓名、职务和联系方式将永久删除。记录中只保留编号。
links-find = 查找链接
links-hide = 隐藏
links-qr = 链接二维码：{ $name }
print = 打印

## The record, as sentences

record-of = 记录：{ $organ }
record-hint = 何人何时做了何事。每行均以涵盖前一行的摘要封存。
record-pages = 记录页
record-newest = 最新
record-newer = 较新
record-older = 较早
record-oldest = 最早
record-shown = 第{ $from }至{ $to }条，共{ $count }条
record-empty = 尚无记录。
record-number = 序号
record-when = 时间
record-who = 经办
record-what = 事项
record-speaker = 更换发言者
record-text-url = 发言稿地址
record-called-to-order = 宣布开会：{ $meeting }；口译至{ $interpretation_ends_at }
record-suspended = 会议暂停
record-resumed = 会议继续
record-adjourned = 会议休会
record-chair-taken = 主持会议：{ $officer }
record-item-taken-up = 开始审议项目{ $item }：{ $title }
record-list-established = 设立名单：{ $list }
record-list-opened = { $list }：开放
record-closure-announced = { $list }：宣布{ $closes_at }截止
record-list-closed = { $list }：截止
record-list-reopened = { $list }：重新开放
record-speaking-time-set = { $list }：“{ $kind }”{ $limit }
record-inscribed = 列入：{ $delegation }（{ $list }，编号{ $number }，{ $received_at }收到）
record-received-late = 逾期收到：{ $delegation }（{ $list }，{ $received_at }）
record-amended = 更改：{ $delegation }（{ $changes }）
record-withdrawn = 撤回：{ $delegation }
record-moved =
    { $placed ->
        [front] 移动：{ $delegation }，至首位
       *[other] 移动：{ $delegation }，至{ $after }之后
    }
record-admitted = 准予列入逾期申请：{ $delegation }
record-passed-over = 叫到时不在场：{ $delegation }
record-restored = 恢复：{ $delegation }
record-floor-given = 请发言：{ $delegation }（{ $limit_ms }）
record-clock-started = 开始计时
record-clock-paused = 计时暂停于{ $used_ms }
record-clock-resumed = 继续计时
record-time-extended = 发言时间变更{ $by_ms }
record-statement-ended =
    { $closed_by ->
        [limit] 到时限结束发言，用时{ $used_ms }
       *[other] 发言结束，用时{ $used_ms }
    }
record-floor-held = 暂搁，已用{ $used_ms }
record-act-undone = 主席上一操作已撤销
record-point-raised = 程序问题：{ $delegation }
record-point-ruled =
    { $ruling ->
        [upheld] 程序问题成立
       *[other] 程序问题不成立
    }
record-motion-proposed = { $delegation }提出动议：{ $kind }
record-motion-withdrawn = 动议撤回
record-motion-decided = 动议已作决定
record-debate-stopped = { $list }：辩论因动议结束
record-reply-requested = 申请答辩权：{ $delegation }
record-reply-granted = 准予答辩：{ $delegation }
record-reply-denied = 未准答辩：{ $delegation }
record-replies-taken = 开始：{ $list }
record-invited = 应邀发言：{ $delegation }
record-rank-confirmed = 按级别重新排位：{ $delegation }
record-swap-proposed = 提议互换：{ $one }与{ $other }
record-swap-agreed = 对方同意互换
record-swapped = 位次已互换
record-swap-declined = 互换被拒
record-swap-lapsed = 互换提议已失效
record-rolled-over = 顺延：{ $names }
record-online-capped = 远程发言时间上限变更
record-time-arranged = 已重新安排辩论时间
record-standby-called = 通知待命：{ $names }
record-meeting-end = { $meeting }：口译至{ $ends_at }
record-programme-changed = 会议安排已更改。
record-announced = 通知：“{ $message }”

## Delegate: without a line

refusal-offline = 没有连接：未发送任何内容。线路恢复后请再试。
unsent-title = 尚未发送
unsent-hint = 没有连接。申请保存在本设备上，线路恢复后自动发送一次。以送达时间为准。
unsent-old = 此申请于{ $at }提出，未能送达。现在发送吗？
unsent-send = 现在发送
unsent-discard = 不发送
new-build = 本页面有新版本。
new-build-load = 载入

## Delegate: while away, and messages

away-title = 您离开期间
away-between = { $from } – { $to }
away-about = { $list }：{ $text }
away-place = { $list }：您原为第{ $from }位，现为第{ $to }位。
away-names = { $text }（{ $names }）
away-meeting-began = { $meeting }正在进行。
messages-title = 消息
messages-to-you = 致贵代表团
messages-earlier =
    { $count ->
       *[other] { $count }条以前的消息
    }
heard-message = 消息：{ $text }
notice-be-ready = 请准备发言。
notice-check-sound = 请测试声音。
notice-send-text = 请提交发言稿。
notice-list-closes = 发言报名即将截止。
notice-meeting-resumes = 会议即将恢复。
notice-swap-proposed = { $delegation }提议与您互换次序。
notice-swap-agreed = { $delegation }同意互换次序，尚待秘书处批准。
notice-swapped = 您已与{ $delegation }互换次序。
notice-swap-declined = 不与{ $delegation }互换次序。
notice-swap-lapsed = 不与{ $delegation }互换次序：其中一方的位次已被移动、已轮到发言或已撤回。
notice-swap-expired = 与{ $delegation }互换次序的提议已到期，未能及时议定。

## Delegate: exchange of places

action-swap = 互换次序
swap-title = 互换次序
swap-hint = 将征询另一代表团。对方同意之前不作任何改变。
swap-with = 与谁互换？
swap-option = { $delegation }（第{ $place }位）
swap-stands = 提议的有效时间
swap-other-tier = 双方不在同一优先级：还须秘书处批准。
swap-nobody = 目前名单上没有可与您互换次序的代表团。
swap-do = 提议
swap-done = 已向{ $delegation }提议。
swap-received = { $delegation }提议与您互换次序。
swap-sent = 您已向{ $delegation }提议互换次序。
swap-places = 您将由第{ $from }位改为第{ $to }位。
swap-until = 有效至{ $at }。
swap-agreed = 双方已同意，尚待秘书处批准。
swap-expired = 至{ $at }未获答复：提议已过期。
swap-accept = 同意
swap-decline = 谢绝
swap-take-back = 撤回提议
swap-accepted = 您现在是第{ $place }位。
swap-accepted-waits = 已同意，尚待秘书处批准。
swap-declined = 已谢绝。双方次序不变。
swap-taken-back = 已撤回。双方次序不变。

## Delegate: be ready

ready-title = 准备发言
ready-say = 我已准备好
ready-said = 您已表示准备就绪
ready-take-back = 还没有准备好
ready-connected = 已连接
sound-test = 测试声音
sound-tested = 声音已测试
sound-hint = 您会听到三次双音。请使用发言时要用的耳机。
sound-play = 播放
sound-heard = 听得清楚
sound-not-heard = 听不到
sound-help = 请检查音量和耳机，然后重新播放。如仍听不到，请告知技术人员：您的次序不变。
sound-untested = 技术人员已看到您需要帮助。
call-how-all = 以声音、振动和通知提醒。请保持本页面打开。
call-how-sound = 以声音和振动提醒。此浏览器不允许通知。
text-none-yet = 口译员尚无发言稿
field-text-url = 发言稿地址
field-text-url-hint = 口译员可打开的地址。留空表示没有。

## Delegate: in the meeting

meeting-time = 会议时间{ $at }（{ $zone }）
floor-title = 会上
point-action = 程序问题
point-title = 提出程序问题？
point-hint = 发言立即中断，由主席即刻裁决。只能涉及程序，不得涉及实质内容。
point-do = 提出程序问题
point-mine = 您提出的程序问题正由主席处理。
reply-action = 答辩权
reply-title = 请求行使答辩权
reply-hint = 由主席决定是否准许。答辩在会议结束或当日结束时进行。
reply-do = 请求
reply-done = 已请求：第{ $number }号。等待主席答复。
requested-explained = 等待主席答复。
denied-explained = 主席未准许。
motion-action = 动议
motion-title = 提出动议
motion-which = 动议
motion-hint = 动议优先于其他一切事项提交会议。列表中靠前的动议优先。
motion-do = 提出
motion-done = 已提出。
motion-mine = 您的动议已提交会议：{ $motion }。
motion-withdraw = 撤回动议
motion-withdrawn = 动议已撤回。

## Technician: who is there, what the booths signal

lights-of = 准备情况：{ $name }
light-connected = 已连接
light-not-connected = 未连接
light-connection-unknown = 连接情况不明
light-sound = 声音已测试
light-no-sound = 声音未测试
light-sound-failed = 声音需要协助
light-ready = 已准备好发言
light-not-ready = 尚未表示准备好
signals-lit = 口译员的信号
signal-too-fast = 语速太快
signal-no-sound = 没有声音
signal-no-text = 没有文本
signal-from = { $signal }：{ $booths }
technician-unmute-next = 接下来打开
technician-nobody-next = 无人等候。
technician-called = 准备发言
technician-sound-good = 声音良好
technician-sound-bad = 重新测试
technician-partial = 目前不知道经其他途径连接的情况。
technician-booths = 已连接：{ $booths }
technician-point = 程序问题，打开：{ $name }
technician-resumes = 程序问题处理后继续
technician-no-booths = 没有已连接的口译厢。

## Secretariat: screens, room and remote

screens-title = 显示屏
screens-hint = 打开显示屏链接后即在此列出；它立即执行并记住设置。
screens-none = 没有已连接的显示屏。
screen-unnamed = 未命名的显示屏
screen-connected =
    { $count ->
        [1] 已连接
       *[other] { $count } 台已连接
    }
screen-away = 未连接
screen-shows = 显示：{ $what }
screen-ordered = 应显示：{ $what }
screen-show-all = 发言者、时钟和后续名单
screen-show-clock = 时钟
screen-show-lower-third = 视频字幕条
screen-show-timer = 发言者计时器
screen-show = 显示内容
screen-name = 显示屏名称
screen-languages = 轮流使用的语文
screen-theme = 配色
screen-organ = 机关
screen-chime = 发言者更换时响铃
screen-as-address = 按其网址设置
screen-change = 更改
screen-change-of = 更改{ $name }的显示内容
screen-order = 显示此内容
screen-release = 恢复按网址显示
screen-changed = 已通知{ $name }。
fairness-title = 会场与远程
fairness-hint = 据记录：会场内与会场外的情况。等候按会议进行时间计算。
fairness-room = 会场内
fairness-outside = 会场外
fairness-requests = 申请
fairness-waiting = 等候
fairness-delivered = 已发言
fairness-waited = 等候时间中位数
fairness-longest = 最长等候
fairness-used = 已用发言时间
fairness-passed-over = 因缺席被跳过
fairness-holds = 线路中断
fairness-denied = 被拒绝
fairness-late = 逾期申请
fairness-withdrawn = 已撤回
fairness-moved-up = 人工提前
fairness-moved-down = 人工推后
fairness-matter = 项目

