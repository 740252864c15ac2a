### العربية. قائمة واحدة للصفحات وللخادم. المصطلحات كما ترد في وثائق الأمم المتحدة.
### أسماء الدول والمنظمات ليست هنا: فهي تؤخذ من السجل.

## مصطلحات الإجراءات

list-opening = بيانات افتتاحية
list-general-debate = المناقشة العامة
list-of-speakers = قائمة المتكلمين
meeting-name = الجلسة { $number }

office-president = الرئيس
office-vice-president = نائب الرئيس
office-rapporteur = المقرر
office-outgoing-president = الرئيس المنتهية ولايته

kind-national = بيان وطني
kind-group = بيان باسم مجموعة
kind-observer = بيان مراقب
kind-igo = منظمة حكومية دولية
kind-ngo = منظمة غير حكومية
kind-officer = بيان عضو في المكتب
kind-reply = حق الرد
kind-explanation = تعليل التصويت

status-waiting = في الانتظار
status-late = ضمن الطلبات المتأخرة
status-speaking = أُعطيت له الكلمة
status-held = معلَّق
status-delivered = أدلى ببيانه
status-withdrawn = مسحوب
status-passed-over = غائب عند النداء

category-party = دولة طرف
category-signatory = دولة موقِّعة
category-other-state = دولة أخرى
category-entity = كيان
category-igo = منظمة حكومية دولية
category-ngo = منظمة غير حكومية
category-officer = عضو في المكتب
category-secretariat = الأمانة

group-AFR = مجموعة الدول الأفريقية
group-APG = مجموعة دول آسيا والمحيط الهادئ
group-EEG = مجموعة دول أوروبا الشرقية
group-GRULAC = مجموعة دول أمريكا اللاتينية والكاريبي
group-WEOG = مجموعة دول أوروبا الغربية ودول أخرى

source-self-service = من الوفد نفسه
source-email = بالبريد الإلكتروني
source-paper = على الورق
source-secretariat = من الأمانة

text-none = لا يوجد نص
text-received = ورد النص
text-final = نص نهائي
text-verbatim = يُقرأ حرفيا
text-check-against-delivery = يراجَع النص عند الإلقاء

language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية

credentials-submitted = قُدِّمت وثائق التفويض
credentials-provisional = يشارك بصفة مؤقتة
credentials-accepted = قُبلت وثائق التفويض

by-chair = الرئاسة
by-secretariat = الأمانة
by-delegate = الوفد
by-system = النظام

role-chair = الرئاسة
role-secretariat = الأمانة
role-delegate = الوفد
role-interpreter = الترجمة الشفوية
role-display = شاشة العرض
role-technician = الفنيون
role-public = الجمهور

view-delegate = الوفد
view-interpreter = الترجمة الشفوية
view-secretariat = الأمانة
view-public = قائمة المتكلمين

## سبب الترتيب

why-tier-upper = { $rank }: الفئة ذات الأولوية
why-tier-lower = خارج الفئة ذات الأولوية
why-rank = الرتبة: { $rank }
why-group = بيان باسم مجموعة: يسبق البيانات الوطنية
why-no-group = ليس بيانا باسم مجموعة
why-category = { $category }
why-received = ورد الطلب { $at }
why-announced = أُعلن أنه التالي: لا يسبقه أحد
why-placed =
    { $placed ->
        [front] وضعته { $by } في أول القائمة، { $at }
       *[after] وضعته { $by } بعد { $after }، { $at }
    }
why-with-reason = { $text } («{ $reason }»)

## حالات الرفض: ما تعذّر، وسببه

refusal-unknown = تعذّر ذلك ({ $code }).
refusal-unreachable = تعذّر الاتصال بالخادم. لم يضع شيء: يرجى المحاولة من جديد عند عودة الخط.
refusal-not-permitted = صلاحية دخولكم لا تسمح بذلك.
refusal-unknown-organ = لا توجد هيئة بهذا الاسم.
refusal-unknown-conference = لا يوجد مؤتمر كهذا.
refusal-unknown-list = لا توجد قائمة باسم «{ $list }».
refusal-unknown-inscription = هذا القيد ليس في القائمة.
refusal-unknown-meeting = لا توجد جلسة كهذه.
refusal-unknown-item = لا يوجد بند كهذا في جدول الأعمال.
refusal-unknown-delegation = لا يوجد وفد كهذا.
refusal-unknown-officer = لا يوجد عضو كهذا في المكتب.
refusal-unknown-participant = لا يوجد مشارك كهذا.
refusal-list-exists = توجد قائمة بهذا الاسم.
refusal-list-not-open = يُفتح باب التسجيل في القائمة { $opens_at }.
refusal-list-closed = أُقفلت قائمة المتكلمين.
refusal-list-already-open = القائمة مفتوحة بالفعل.
refusal-already-inscribed = الوفد مسجَّل بالفعل في هذه القائمة برقم { $number }.
refusal-not-eligible = هذه القائمة غير مفتوحة لهذه الفئة من المشاركين ({ $category }).
refusal-kind-full = لم تعد هذه القائمة تقبل بيانات من هذا النوع ({ $kind }).
refusal-already-there = هذا موجود بالفعل.
refusal-in-use = ما زال هذا مستخدما ولا يمكن حذفه.
refusal-end-before-start = وقت الانتهاء يسبق وقت البدء.
refusal-meetings-overlap = تتداخل جلستان للهيئة نفسها ({ $meeting }).
refusal-number-taken = الرقم { $number } مستخدم لجلسة أخرى.
refusal-named-twice = ذُكر الشيء نفسه مرتين.
refusal-bureau-unbalanced = لن يكون تكوين المكتب كما تنص عليه المادة 22.
refusal-holder-without-delegation = يجب أن يكون لعضو المكتب وفد.
refusal-other-delegation = ينتمي هذا الشخص إلى وفد آخر ({ $delegation }).
refusal-other-group = ينتمي الوفد إلى مجموعة إقليمية أخرى.
refusal-participant-erased = حُذف هذا الشخص من السجل.
refusal-not-a-rehearsal = هذا مؤتمر حقيقي: لا يمكن ضبط ساعته.
refusal-rehearsal-settled = تقرر منذ البداية ما إذا كان هذا تدريبا.
refusal-role-unknown = لا يوجد رابط لهذه الشاشة.
refusal-delegation-needed = رابط المندوب يحتاج إلى وفد.
refusal-delegation-required = حدّد الوفد المقصود.
refusal-language-required = حدّد المقصورة: الرابط لا يذكر لغة.
refusal-not-a-display = هذا الرابط ليس رابط شاشة عرض.
refusal-delegation-unwanted = رابط المندوب وحده يحمل اسم وفد.
refusal-unknown-deadline = لا يوجد موعد نهائي كهذا.
refusal-unknown-document = لا توجد وثيقة كهذه.
refusal-unknown-grant = لا يوجد رابط كهذا.
refusal-mode-not-offered = لا تتيح هذه القائمة طريقة الإلقاء هذه ({ $mode }).
refusal-kind-not-offered = لا تتيح هذه القائمة هذا النوع من البيانات ({ $kind }).
refusal-received-in-future = وقت الورود لم يحن بعد ({ $received_at }).
refusal-closes-in-past = وقت الإقفال قد مضى.
refusal-list-changed = تغيّرت القائمة في هذه الأثناء. يرجى النظر فيها من جديد.
refusal-floor-changed = تغيّر المتكلم في هذه الأثناء. يرجى النظر من جديد.
refusal-floor-occupied = الكلمة معطاة بالفعل: { $floor }.
refusal-no-floor = لم تعد الكلمة معطاة لأحد.
refusal-clock-running = الساعة تعمل بالفعل.
refusal-clock-not-started = لم تبدأ الساعة بعد.
refusal-clock-paused = الساعة متوقفة بالفعل.
refusal-clock-not-paused = الساعة ليست متوقفة.
refusal-time-expired = انقضى وقت هذا البيان ({ $due_at }).
refusal-no-limit = ليس لهذا البيان وقت محدد.
refusal-limit-out-of-range = هذا الوقت خارج الحدود المسموح بها.
refusal-not-in-session = لا توجد جلسة منعقدة.
refusal-already-in-session = { $meeting } منعقدة بالفعل.
refusal-meeting-suspended = الجلسة معلَّقة.
refusal-meeting-not-suspended = الجلسة ليست معلَّقة.
refusal-reason-required = يرجى ذكر السبب: فهو يُحفظ في المحضر.
refusal-not-waiting = هذا القيد ليس في الانتظار ({ $status }).
refusal-not-late = هذا القيد ليس ضمن الطلبات المتأخرة ({ $status }).
refusal-cannot-restore = لا يمكن إعادة هذا القيد ({ $status }).
refusal-later-only = لا يمكنكم إلا تأخير موضعكم.
refusal-nothing-changes = لن يغيّر ذلك شيئا.
refusal-nothing-to-undo = لا يوجد ما يُتراجع عنه.
refusal-undo-changed = حدث شيء آخر منذ ذلك. يرجى النظر من جديد.
refusal-not-due = لم ينقض الوقت بعد ({ $due_at }).
refusal-already-presiding = هذا العضو يتولى الرئاسة بالفعل.
refusal-group-required = يجب أن يبيَّن في بيان المجموعة باسم من يُلقى.
refusal-text-address-unusable = يجب أن يبدأ عنوان النص بـ https:// وأن يحدد موقعا، دون مسافات أو كلمات سر.
refusal-key-required = الطلب غير كامل (المفتاح). يرجى إعادة تحميل الصفحة.
refusal-key-reused = ورد الطلب نفسه بمحتوى مختلف. يرجى إعادة تحميل الصفحة.
refusal-link-unknown = رابط الدخول هذا غير معروف. يرجى طلب رابط جديد من الأمانة.
refusal-link-revoked = أُلغي رابط الدخول هذا. يرجى طلب رابط جديد من الأمانة.
refusal-sign-in-required = يرجى الدخول من خلال رابطكم.
refusal-invalid-request = لم يُفهم الطلب. يرجى التحقق مما أدخلتموه.
refusal-not-json = لم يُفهم الطلب (المتوقَّع JSON).
refusal-id-differs = يشير الطلب إلى قيدين مختلفين. يرجى إعادة تحميل الصفحة.
refusal-body-too-large = النص طويل أكثر مما ينبغي.
refusal-not-found = هذا غير موجود.
refusal-method-not-allowed = هذا غير ممكن هنا.
refusal-origin-refused = ورد الطلب من موقع آخر فرُفض.
refusal-busy = الخادم مشغول. يرجى المحاولة بعد لحظة.
refusal-internal = حدث خطأ في الخادم وسُجِّل. يرجى المحاولة من جديد.

## الأحداث كما تُقرأ

event-called-to-order = افتُتحت الجلسة.
event-suspended = عُلِّقت الجلسة.
event-resumed = استؤنفت الجلسة.
event-adjourned = رُفعت الجلسة.
event-chair-taken = يتولى الرئاسة: { $presiding }.
event-item-taken-up = البند { $item } من جدول الأعمال: { $title }.
event-list-established = أُنشئت قائمة: { $list }.
event-list-opened = { $list }: القائمة مفتوحة.
event-closure-announced = { $list }: أُعلن موعد إقفال القائمة.
event-list-closed = { $list }: أُقفلت القائمة.
event-list-reopened = { $list }: أُعيد فتح القائمة.
event-speaking-time-set = { $list }: تغيّر الوقت المسموح به.
event-inscribed = أُدرج في القائمة: { $delegation }.
event-received-late = ورد طلب متأخر.
event-amended = عُدِّل القيد: { $delegation }.
event-withdrawn = سُحب القيد: { $delegation }.
event-moved = نُقل القيد: { $delegation }.
event-admitted = قُبل الطلب المتأخر: { $delegation }.
event-passed-over = غائب عند النداء: { $delegation }.
event-restored = أُعيد القيد: { $delegation }.
event-floor-given = الكلمة الآن: { $delegation }.
event-clock-started = بدأت الساعة.
event-clock-paused = توقفت الساعة مؤقتا.
event-clock-resumed = عادت الساعة إلى العمل.
event-time-extended = تغيّر الوقت المسموح به: { $limit }.
event-statement-ended =
    { $closed_by ->
        [limit] انقضى الوقت: { $delegation }. أُغلقت الكلمة.
       *[chair] انتهى البيان: { $delegation }.
    }
heard-amber = الوقت المتبقي: { $left } ({ $delegation }).
heard-time-up = انتهى وقت الكلام: { $delegation }.
event-floor-held = عُلِّق البيان: { $delegation }.
event-act-undone = جرى التراجع عن آخر إجراء.
motion-suspend = تعليق الجلسة
motion-adjourn-meeting = رفع الجلسة
motion-adjourn-debate = تأجيل المناقشة
motion-close-debate = إقفال باب المناقشة
event-point-raised = أثار وفد { $delegation } نقطة نظام.
event-point-ruled =
    { $outcome ->
        [upheld] قُبلت نقطة النظام: { $delegation }.
        [dismissed] رُفضت نقطة النظام: { $delegation }.
        [overruled] نُقض قرار الرئاسة بشأن نقطة النظام: { $delegation }.
       *[ruled] بتت الرئاسة في نقطة النظام: { $delegation }.
    }
event-motion-proposed = اقترح وفد { $delegation }: { $motion }.
event-motion-withdrawn = سُحب الاقتراح: { $motion }.
event-motion-decided =
    { $outcome ->
        [carried] اعتُمد الاقتراح: { $motion }.
        [rejected] رُفض الاقتراح: { $motion }.
       *[decided] بُت في الاقتراح: { $motion }.
    }
event-debate-stopped = { $list }: أُنهيت المناقشة باقتراح.
event-reply-requested = يطلب وفد { $delegation } ممارسة حق الرد.
event-reply-granted = مُنح حق الرد: { $delegation }.
event-reply-denied = لم يُمنح حق الرد: { $delegation }.
event-replies-taken = { $list }: يُشرع فيها الآن.
event-invited = دُعي إلى الكلام تالياً: { $delegation }.
event-rank-confirmed = تأكدت رتبة متكلم { $delegation }، ونُقل الطلب إلى موضعه الجديد.
event-swap-proposed = يقترح وفد { $delegation } تبادل الموضع مع وفد { $other }.
event-swap-agreed = يوافق وفد { $other } على تبادل الموضع مع وفد { $delegation }.
event-swapped = تبادل الموضع: { $delegation } و{ $other }.
event-swap-declined = لم يتم تبادل الموضع: { $delegation } و{ $other }.
event-swap-lapsed = سقط اقتراح لتبادل الموضع.
event-rolled-over = { $list }: يتكلم المنتظرون في { $meeting }.
event-online-capped =
    { $cap ->
        [lifted] لم يعد وقت الكلام عن بُعد محدداً.
       *[set] حُدد وقت الكلام عن بُعد في الجلسة: { $time }.
    }
event-online-cap-reached = استُنفد وقت الكلام عن بُعد في هذه الجلسة.
event-standby-called = على أهبة الاستعداد: { $names }.
event-announced = إعلان: { $text }
event-limit-set = { $list }: عُدّل وقت الكلام.

## في أكثر من شاشة

now = الآن
next = التالي
now-nobody = الكلمة ليست معطاة لأحد
speaker-with-title = { $name }، { $title }
meeting-none = لا توجد جلسة منعقدة
meeting-suspended = الجلسة معلَّقة
meeting-next = { $meeting }: { $at }
your-time = { $at } بتوقيتكم ({ $zone })
list-waiting =
    { $count ->
        [zero] لا أحد في الانتظار
        [one] متكلم واحد في الانتظار
        [two] متكلمان في الانتظار
        [few] { $count } متكلمين في الانتظار
        [many] { $count } متكلما في الانتظار
       *[other] { $count } متكلم في الانتظار
    }
list-empty = لا أحد في الانتظار في هذه القائمة.
list-heard =
    { $count ->
        [zero] لم يتكلم أحد
        [one] تكلم متكلم واحد
        [two] تكلم متكلمان
        [few] تكلم { $count } متكلمين
        [many] تكلم { $count } متكلما
       *[other] تكلم { $count } متكلم
    }
list-held = معلَّق
window-before = تُفتح { $at }
window-open = مفتوحة
window-open-until = مفتوحة حتى { $at }
window-closing = تُقفل { $at } (أُعلن ذلك)
window-closed = مقفلة
window-closed-since = مقفلة منذ { $at }
speaking-time = { $time } لكل متكلم
loading = جارٍ التحميل…
loading-slowly = لا يجيب الخادم بعد. تستمر هذه الصفحة في المحاولة.
cancel = إلغاء
close = إغلاق
save = حفظ
field-required = يرجى ملء هذه الخانة.

field-list = القائمة
field-delegation = الوفد
field-kind = نوع البيان
field-speaker-name = اسم المتكلم
field-speaker-name-hint = كما ينبغي أن يُقرأ.
field-speaker-title = المنصب
field-speaker-title-hint = مثلا: وزير العدل
field-rank = الرتبة
field-mode = طريقة الإلقاء
field-language = لغة الإلقاء
field-language-unknown = لم تُعرف بعد
field-text = نص البيان
field-on-behalf-of = باسم
field-source = كيفية ورود الطلب
field-received-at = وقت الورود ({ $zone })
field-received-at-hint = تُترك فارغة إذا كان الآن.
field-reason = السبب
field-reason-hint = يُحفظ في المحضر.
field-closes-at = وقت الإقفال ({ $zone })

## الوفد

delegate-observing = ترون قوائم هذا الاجتماع. والطلبات تقدمها الوفود.
my-place = ترتيبكم
my-place-of = من { $count }
my-turn = الكلمة لكم
my-turn-waits = تبدأ الساعة عندما تبدؤون.
advice-far =
    { $count ->
        [zero] لا أحد قبلكم. لا يلزم شيء الآن.
        [one] متكلم واحد قبلكم. لا يلزم شيء الآن.
        [two] متكلمان قبلكم. لا يلزم شيء الآن.
        [few] { $count } متكلمين قبلكم. لا يلزم شيء الآن.
        [many] { $count } متكلما قبلكم. لا يلزم شيء الآن.
       *[other] { $count } متكلم قبلكم. لا يلزم شيء الآن.
    }
advice-near =
    { $count ->
        [zero] لا أحد قبلكم.
        [one] متكلم واحد قبلكم.
        [two] متكلمان قبلكم.
        [few] { $count } متكلمين قبلكم.
        [many] { $count } متكلما قبلكم.
       *[other] { $count } متكلم قبلكم.
    }
advice-next = الكلمة التالية لكم.
advice-be-ready-podium = يرجى التوجه إلى المنصة.
advice-be-ready-floor = يرجى البقاء في مقعدكم والمكبر في متناولكم.
advice-be-ready-remote = يرجى البقاء على اتصال: الكاميرا والمكبر جاهزان، والمكان هادئ.
advice-be-ready-video = سيُعرض بيانكم المسجَّل. لا يلزم شيء آخر.
advice-not-in-session = تُستأنف القائمة مع استئناف الجلسة.
heard-place = ترتيبكم في القائمة هو { $place }.
my-when = الموعد المتوقع
when-between = بين { $from } و{ $to }
when-about = نحو { $at }
when-now = في أي لحظة
when-no-plan = لم تتقرر جلسة لذلك بعد.
when-estimate = تقدير يتغير بحسب مدد البيانات.
when-calendar = إضافته إلى تقويمي
when-bar-interpretation-ends = لا يتسع له الوقت قبل انتهاء الترجمة الشفوية.
when-bar-online-cap = سينفد وقت الكلام عن بُعد في الجلسة قبل ذلك.
when-bar-rolled-over = تُستأنف القائمة في تلك الجلسة.
when-bar-debate-stopped = أُنهيت المناقشة بناءً على اقتراح.
my-why = سبب هذا الترتيب
my-how = بيانكم
my-after = بعد { $delegation }
my-past = طلبات سابقة
my-receipt = الإيصال
my-time = مدة الكلام: { $time }
receipt-number = الرقم
receipt-at = ورد
receipt-digest = البصمة
receipt-hint = تثبت البصمة أن طلبكم محفوظ في المحضر كما قدمتموه. احتفظوا بها مع الرقم.
receipt-done = ورد الطلب: الرقم { $number }، الترتيب { $place }.
receipt-done-late = ورد الطلب: الرقم { $number }. كانت القائمة مقفلة، فالطلب ضمن الطلبات المتأخرة.
late-explained = ورد الطلب بعد إقفال القائمة ({ $at }). لم يضع: ما زال في وسع الأمانة أن تقبله. وستظهر النتيجة هنا فورا.
late-explained-open-end = ورد الطلب بعد إقفال القائمة. لم يضع: ما زال في وسع الأمانة أن تقبله. وستظهر النتيجة هنا فورا.
held-explained = ستعود الرئاسة إليكم. الوقت المتبقي محفوظ: { $time }.
passed-over-explained = لم تكونوا حاضرين عند النداء. يرجى التحدث إلى الأمانة.
withdrawn-explained = سحبتم هذا الطلب. يمكنكم تقديم طلب جديد ما دامت القائمة مفتوحة.
delivered-explained = أدليتم ببيانكم { $at }، ومدته { $time }.
delivered-by-limit = أُغلقت الكلمة عند انقضاء الوقت.
request-title = طلب الكلمة
request-send = إرسال الطلب
request-sending = جارٍ الإرسال…
request-slow = ما زال الإرسال جاريا. الخط بطيء؛ ولا يُحتسب الطلب إلا مرة واحدة مهما تكررت المحاولة.
request-not-open = تُفتح هذه القائمة { $at }.
request-closed-warning = هذه القائمة مقفلة. يمكنكم مع ذلك إرسال طلب: يبقى ضمن الطلبات المتأخرة إلى أن تبت فيه الأمانة.
action-change = تعديل
action-later = تأخير
action-withdraw = سحب
call-me = نبّهوني عند اقتراب دوري
call-on = سيجري تنبيهكم
change-title = تعديل الطلب
change-saved = تم التعديل.
change-rank-hint = تغيير الرتبة لا يغير الترتيب.
later-title = التكلم لاحقا
later-hint = تتركون غيركم يتقدم. يمكنكم التأخر أكثر، لا التقدم من جديد.
later-after = بعد من؟
later-after-option = بعد { $delegation } (الترتيب { $place })
later-end = في آخر القائمة
later-do = تأخير
later-done = ترتيبكم الآن { $place }.
withdraw-title = هل تريدون سحب الطلب؟
withdraw-hint = تفقدون ترتيبكم. والطلب الجديد يُرتَّب بحسب وقت وروده.
withdraw-do = سحب
withdraw-keep = الاحتفاظ بالترتيب
withdraw-done = سُحب الطلب.
whole-list = القائمة كاملة
already-spoken = تكلموا

## الترجمة الشفوية

booth-title = المقصورة: { $language }
booth-now = الآن
booth-next = التالون
booth-own-language = لغة مقصورتكم
booth-language-unknown = اللغة غير معلنة
booth-was = كانت: { $before }
booth-changed = تغيّر في { $at }
booth-words = نحو { $low } إلى { $high } كلمة
booth-words-left = المتبقي بمعدل 110–120 كلمة في الدقيقة
booth-interpretation-left = المتبقي من الترجمة الشفوية
booth-interpretation-until = حتى { $at }
booth-interpretation-over = انتهت الترجمة الشفوية
booth-nothing-next = لا أحد في الانتظار.
booth-signals = إشارة إلى الرئيس
booth-signal-lit = ظاهرة للرئيس وتنطفئ من تلقاء نفسها
point-of-order-by = نقطة نظام: { $name }
booth-open-text = فتح النص
booth-open-text-of = فتح نص { $name } في نافذة جديدة
booth-words-in = { $words } كلمة في { $time }
booth-on-behalf-of = باسم { $name }
booth-aligned =
    { $count ->
        [zero] لا وفود مؤيدة
        [one] وفد مؤيد واحد
        [two] وفدان مؤيدان
        [few] { $count } وفود مؤيدة
        [many] { $count } وفدا مؤيدا
       *[other] { $count } وفد مؤيد
    }

## الأمانة

desk-lists = القوائم
desk-late = الطلبات المتأخرة
desk-links = روابط الدخول
desk-add = إدراج في القائمة
desk-add-title = إدراج في القائمة: { $list }
desk-added = { $delegation }: الرقم { $number }، الترتيب { $place }.
desk-added-late = { $delegation }: الرقم { $number }. كانت القائمة مقفلة آنذاك؛ والطلب ضمن الطلبات المتأخرة.
desk-find = بحث
desk-find-hint = الوفد أو الاسم أو المنصب أو الرقم
desk-filter-rank = الرتبة
desk-filter-mode = الطريقة
desk-filter-all = الكل
desk-found =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
desk-edit = تعديل
desk-edit-of = تعديل: { $delegation }
desk-move = نقل
desk-move-of = نقل: { $delegation }
desk-move-up = إلى أعلى
desk-move-down = إلى أسفل
desk-move-first = الأول
desk-move-last = الأخير
desk-move-title = نقل: { $delegation }
desk-move-where = الترتيب الجديد
desk-move-to-first = في أول القائمة
desk-move-to-after = بعد { $delegation } (ترتيبه الآن { $place })
desk-move-do = نقل
desk-moved = { $delegation }: الترتيب { $place }.
desk-move-keys = بلوحة المفاتيح: Alt مع سهم ينقل القيد.
desk-withdraw-title = هل تريدون سحب القيد: { $delegation }؟
desk-withdraw-hint = يخرج القيد من القائمة ويبقى في المحضر. ويمكن إعادته.
desk-withdraw-of = سحب: { $delegation }
desk-pass-over = غائب
desk-pass-over-of = { $delegation }: غائب
desk-restore = إعادة
desk-admit = قبول
desk-admit-of = قبول: { $delegation }
desk-admitted = قُبل الطلب: { $delegation }، الترتيب { $place }.
desk-late-empty = لا توجد طلبات متأخرة.
desk-late-hint = وردت بعد إقفال القائمة. لا يضيع شيء: تُقبل أو تبقى هنا.
desk-late-by = بعد الإقفال بمدة { $time }
desk-others = مسحوبون أو غائبون
desk-window = باب التسجيل
desk-window-open = فتح الآن
desk-window-close = إقفال الآن
desk-window-announce = إعلان الإقفال
desk-window-reopen = إعادة الفتح
desk-window-reopen-hint = تُترك فارغة لتبقى القائمة مفتوحة إلى أن تُقفل.
desk-window-close-title = هل تريدون إقفال القائمة الآن؟
desk-window-close-hint = الطلبات اللاحقة تكون متأخرة.
desk-received-early = وردت قبل الإقفال: تُعد في موعدها.
desk-received-late = وردت بعد الإقفال: تكون ضمن الطلبات المتأخرة.
desk-combobox-hint = اكتبوا اسما بأي لغة، أو رمزا.
desk-combobox-none = لم يُعثر على وفد.
desk-combobox-on-list = في القائمة بالفعل

links-hint = كل رابط يفتح شاشة واحدة. يُسلَّم إلى شخص واحد، ويُلغى إذا فُقد.
links-create = رابط جديد
links-role = الشاشة
links-delegation = الوفد
links-language = المقصورة
links-created = لا يظهر الرابط إلا الآن. انسخوه أو سلِّموه.
links-copy = نسخ
links-copied = تم النسخ.
links-created-at = أُنشئ { $at }
links-name = { $role }: { $whose }
links-revoke = إلغاء الرابط
links-revoke-of = إلغاء الرابط: { $name }
links-revoke-title = هل تريدون إلغاء هذا الرابط؟
links-revoke-hint = يُخرج مستخدمه فورا.
links-revoked = أُلغي { $at }
links-none = لا توجد روابط بعد.

register-conference = المؤتمر
register-meetings = الجلسات
register-items = جدول الأعمال
register-officers = المكتب
register-deadlines = المواعيد النهائية
register-find = البحث عن وفد
register-interpretation-until = الترجمة الشفوية حتى { $at }
register-vacant = شاغر

## الجمهور

public-live = تتابع هذه الصفحة الاجتماع من تلقاء نفسها.
public-clock = الأوقات هي أوقات الاجتماع ({ $zone }): { $here } هناك تقابلها { $yours } لديكم.
public-estimates = الأوقات المتوقعة تقديرية وتتغير مع سير المناقشة.
public-private = لا توجد قائمة علنية.

## Parts: said in every view

closure-countdown = تُقفل القائمة بعد { $left }
product = Rostrum
dismiss = إخفاء
skip-to-content = الانتقال إلى المحتوى
place-label = الترتيب
entry-standby = على أهبة الاستعداد
entry-on-behalf-of = باسم { $name }
entry-expected = الموعد المتوقع
entry-between = بين { $from } و{ $to }
entry-not-fit = لن يتسع الوقت

rank-HS = رئيس دولة
rank-HG = رئيس حكومة
rank-VP = نائب رئيس
rank-CP = ولي عهد
rank-DPM = نائب رئيس وزراء
rank-M = وزير
rank-VM = نائب وزير
rank-OTHER = رتبة أخرى

mode-podium = المنصة
mode-floor = القاعة
mode-remote = عن بُعد
mode-video = بيان مسجَّل بالفيديو

clock-waiting = لم يبدأ
clock-running = يتكلم الآن
clock-amber = يرجى الاختتام
clock-red = انتهى الوقت
clock-over = تجاوز الوقت
clock-closed = أُغلقت الكلمة
clock-paused = متوقف مؤقتا

connection-connecting = جارٍ الاتصال
connection-live = مباشر
connection-reconnecting = جارٍ استعادة الاتصال
connection-polling = خط بطيء
connection-stale = غير محدَّث
connection-stale-for = غير محدَّث منذ { $age }
connection-ended = انتهى تسجيل الدخول
stale-notice = لا يوجد اتصال. قد يكون ما تراه غير محدَّث؛ وتستمر الساعة من تلقاء نفسها.
ended-notice = لم يعد الدخول مسجَّلا على هذه الشاشة. يرجى فتح رابطكم من جديد.
refused-what-to-do = افتحوا الرابط الذي أرسلته إليكم الأمانة، فيُسجَّل دخولكم على هذا الجهاز.

choices-open = اللغة والألوان وحجم النص
choice-language = اللغة
choice-organ = الهيئة
choice-theme = الألوان
choice-text-size = حجم النص
theme-auto = كالجهاز
theme-light = فاتح
theme-dark = داكن
text-size-normal = عادي
text-size-large = كبير
text-size-larger = كبير جدا

rehearsal-clock = تدريب. ساعة المؤتمر معدَّلة: { $day } { $year }، { $time }

keys-title = المفاتيح
keys-hint = المفتاح المضغوط باستمرار يعمل مرة واحدة. ولا يعمل أي مفتاح أثناء الكتابة أو عند فتح نافذة.

## Chair

view-chair = الرئيس
chair-acts = إجراءات الرئيس
chair-meeting = الجلسة
chair-choose-meeting = الجلسة المراد افتتاحها
chair-quorum = النصاب القانوني: { $open } من { $parties } من الدول الأطراف للافتتاح، و{ $decide } لاتخاذ القرارات؛ المتصلون: { $connected }
chair-item = بند جدول الأعمال
chair-no-item = لا يوجد بند قيد النظر
chair-presiding = يترأس الجلسة: { $office }
chair-presiding-nobody = لم يتولَّ أحد الرئاسة بعد
chair-hand-over = تسليم الرئاسة
chair-hand-over-hint = من يتولى الرئاسة يترأس الجلسة من هذه اللحظة. وتستمر الساعة والقائمة.
chair-officer = يتولى الرئاسة
chair-adjourn-title = هل تُرفع الجلسة؟
chair-adjourn-question = تنتهي الجلسة. ويحتفظ المنتظرون بترتيبهم للجلسة التالية.
meeting-in-session = منعقدة
meeting-phase-suspended = معلَّقة

act-call-to-order = افتتاح الجلسة
act-suspend-meeting = تعليق
act-resume-meeting = استئناف الجلسة
act-adjourn = رفع الجلسة
act-take-chair = تولي الرئاسة
act-give = إعطاء الكلمة
act-give-to = إعطاء الكلمة: { $name }
act-next-to = التالي: { $name }
act-give-nobody = لا أحد ينتظر
act-end = إنهاء
act-start = بدء
act-pause = توقيف
act-resume = استئناف
act-extend = +30 ث
act-reduce = −30 ث
act-hold = إرجاء
act-absent = غائب
act-back = إعادة الكلمة
act-undo = تراجع

key-give = إعطاء الكلمة للتالي (ينهي البيان الجاري)
key-end = إنهاء البيان
key-start = بدء الساعة
key-pause = توقيف الساعة ثم استئنافها
key-extend = منح 30 ثانية إضافية
key-reduce = خصم 30 ثانية
key-hold = إرجاء: يُحفظ الترتيب والوقت المتبقي، ويُنتقل إلى التالي
key-absent = المتكلم التالي غائب
key-back = العودة إلى البيان المُرجأ
key-undo = التراجع عن آخر إجراء
key-overlay = إظهار هذه اللمحة أو إخفاؤها

undo-nothing = لا شيء للتراجع عنه
undo-floor-given = أُعطيت الكلمة.
undo-statement-ended = انتهى البيان.
undo-floor-held = أُرجئ البيان.
undo-passed-over = جرى تجاوز المتكلم.
undo-time-extended = تغيَّر الوقت المسموح به.

floor-has = له الكلمة
floor-free = الكلمة ليست لأحد
floor-suspended = الجلسة معلَّقة
floor-no-meeting = لا توجد جلسة منعقدة

chair-next-three = الثلاثة التالون
chair-next-place =
    { $place ->
        [1] التالي
        [2] الثاني
       *[other] الثالث
    }
chair-held = مُرجأ
chair-held-left = المتبقي { $left }

chair-script = للقراءة
script-call-to-order = أعلن افتتاح الجلسة: { $meeting }.
script-resume = تُستأنف الجلسة.
script-thanks = أشكر وفد { $state }.
script-thanks-officer = أشكر { $name }.
script-list-exhausted = لم يبق متكلمون في قائمتي.
script-who-full = { $name }، { $title } ({ $state })
script-who-name = { $name } ({ $state })
script-who-title = { $title } ({ $state })
script-who-state = { $state }
script-who-officer = { $name }، { $title }
script-conclude = أرجو من وفد { $state } التفضل باختتام بيانه.
script-give-podium = أعطي الكلمة الآن{ $purpose }، من المنصة: { $who }
script-give-floor = أعطي الكلمة الآن{ $purpose }: { $who }
script-give-remote = أعطي الكلمة الآن{ $purpose }، عن بُعد: { $who }
script-give-video = نشاهد الآن البيان المسجَّل بالفيديو{ $purpose }: { $who }
script-purpose-reply = ، ممارسةً لحق الرد
script-purpose-explanation = ، تعليلاً للتصويت
script-purpose-in-favour = ، تأييداً للاقتراح
script-purpose-against = ، معارضةً للاقتراح
script-followed =
    { $gender ->
        [feminine] ؛ وتليها في الكلام: { $state }.
        [masculine] ؛ ويليه في الكلام: { $state }.
       *[unsaid] ؛ والمتكلم التالي: { $state }.
    }
script-full-stop = .
script-excellency =
    { $gender ->
        [feminine] صاحبة المعالي { $name }
        [masculine] صاحب المعالي { $name }
       *[unsaid] معالي { $name }
    }
script-who-on-behalf = { $who }، باسم { $group }
script-point = أثار وفد { $state } نقطة نظام. أعطيه الكلمة بشأن نقطة النظام.
script-appeal = طُعن في قرار الرئاسة. أطرح الطعن للتصويت فوراً. ويظل القرار قائماً ما لم تنقضه أغلبية الأعضاء الحاضرين المصوتين.
script-motion-suspend = اقترح وفد { $state } تعليق الجلسة. ولا يُناقش هذا الاقتراح.
script-motion-adjourn-meeting = اقترح وفد { $state } رفع الجلسة. ولا يُناقش هذا الاقتراح.
script-motion-adjourn-debate = اقترح وفد { $state } تأجيل المناقشة. ولممثلَين اثنين أن يتكلما تأييداً للاقتراح ولاثنين أن يتكلما معارضةً له.
script-motion-close-debate = اقترح وفد { $state } إقفال باب المناقشة. ولممثلَين اثنين أن يتكلما معارضةً للاقتراح.
script-vote-suspend = أطرح الآن للتصويت اقتراح تعليق الجلسة.
script-vote-adjourn-meeting = أطرح الآن للتصويت اقتراح رفع الجلسة.
script-vote-adjourn-debate = أطرح الآن للتصويت اقتراح تأجيل المناقشة.
script-vote-close-debate = أطرح الآن للتصويت اقتراح إقفال باب المناقشة.
script-stopped-adjourn-debate = أُجلت المناقشة بشأن هذا البند.
script-stopped-close-debate = أُقفل باب المناقشة بشأن هذا البند.
script-take-reply = أعطي الكلمة الآن لمن طلبوا ممارسة حق الرد. ومدة البيان الأول { $first }، ومدة الثاني { $second }.
script-take-reply-short = أعطي الكلمة الآن لمن طلبوا ممارسة حق الرد.
script-take-explanation = أعطي الكلمة الآن لمن يودون تعليل تصويتهم.
script-hand-over = أدعو الآن إلى تولي الرئاسة: { $office }.
script-hand-over-to = أدعو الآن إلى تولي الرئاسة: { $name }، { $office }.
title-prime-minister =
    { $gender ->
        [feminine] رئيسة الوزراء
       *[unsaid] رئيس الوزراء
    }
title-secretary-general =
    { $gender ->
        [feminine] الأمينة العامة
       *[unsaid] الأمين العام
    }
title-minister-of-foreign-affairs =
    { $gender ->
        [feminine] وزيرة الشؤون الخارجية
       *[unsaid] وزير الشؤون الخارجية
    }
title-minister-of-justice =
    { $gender ->
        [feminine] وزيرة العدل
       *[unsaid] وزير العدل
    }
title-minister-of-the-interior =
    { $gender ->
        [feminine] وزيرة الداخلية
       *[unsaid] وزير الداخلية
    }
title-minister-for-foreign-affairs =
    { $gender ->
        [feminine] وزيرة الشؤون الخارجية
       *[unsaid] وزير الشؤون الخارجية
    }
title-assistant-minister-for-foreign-affairs =
    { $gender ->
        [feminine] مساعدة وزير الشؤون الخارجية
       *[unsaid] مساعد وزير الشؤون الخارجية
    }
title-deputy-minister-of-justice =
    { $gender ->
        [feminine] نائبة وزير العدل
       *[unsaid] نائب وزير العدل
    }
title-attorney-general =
    { $gender ->
        [feminine] النائبة العامة
       *[unsaid] النائب العام
    }
title-permanent-representative =
    { $gender ->
        [feminine] الممثلة الدائمة
       *[unsaid] الممثل الدائم
    }
title-ambassador-permanent-representative =
    { $gender ->
        [feminine] السفيرة، الممثلة الدائمة
       *[unsaid] السفير، الممثل الدائم
    }
title-executive-director =
    { $gender ->
        [feminine] المديرة التنفيذية
       *[unsaid] المدير التنفيذي
    }
title-president-of-the-conference =
    { $gender ->
        [feminine] رئيسة المؤتمر
       *[unsaid] رئيس المؤتمر
    }
chair-order = نظام الجلسة
chair-point = نقطة نظام
chair-point-hint = تتوقف ساعة المتكلم إلى أن تبتوا في الأمر.
chair-appeal = الطعن في القرار
chair-ruling = قراركم
chair-ruling-stands = يظل القرار قائماً.
chair-ruling-falls = يُنقض القرار.
chair-motion = اقتراح إجرائي
chair-motion-kind = الاقتراح
chair-proposed-by = مقدم الاقتراح
chair-side-in-favour = مؤيد { $score }
chair-side-against = معارض { $score }
chair-decision = القرار
decision-vote = بالتصويت
decision-carried = اعتُمد دون تصويت
decision-rejected = رُفض دون تصويت
decision-withdrawn = سُحب
chair-motion-carried = يُعتمد الاقتراح.
chair-motion-rejected = يُرفض الاقتراح.
vote-in-favour = مؤيد
vote-against = معارض
vote-abstaining = ممتنع
chair-reply-asked = طلب ممارسة حق الرد
chair-reply-in-room = الطالب في القاعة
chair-no-replies = لا طلب ينتظر البت.
chair-more =
    { $count ->
        [zero] لا غير
        [one] وواحد غيره
        [two] واثنان غيره
        [few] و{ $count } غيره
        [many] و{ $count } غيره
       *[other] و{ $count } غيره
    }
chair-afterwards =
    { $count ->
        [zero] لا مسائل بعد ذلك
        [one] مسألة واحدة بعد ذلك
        [two] مسألتان بعد ذلك
        [few] { $count } مسائل بعد ذلك
        [many] { $count } مسألة بعد ذلك
       *[other] { $count } مسألة بعد ذلك
    }
chair-invite = دعوة إلى الكلام: { $list }
chair-elsewhere = من جهاز آخر: { $event }
chair-consoles =
    { $count ->
        [zero] لا أجهزة للرئاسة
        [one] جهاز واحد للرئاسة
        [two] جهازان للرئاسة
        [few] { $count } أجهزة للرئاسة
        [many] { $count } جهازاً للرئاسة
       *[other] { $count } جهاز للرئاسة
    }
chair-new-place = الموضع الجديد (1 إلى { $count })
chair-place-first = أولاً في القائمة
chair-place-after = بعد: { $delegation }
chair-open-entry = { $place }. { $delegation }: نقل أو تجاوز
chair-standby-count = دعوة إلى الاستعداد، بدءاً من التالي
chair-goes-on-in = من لم يصلهم الدور يتكلمون في
chair-goes-on = تستمر في { $meeting }
act-call-standby = دعوة إلى الاستعداد
act-roll-over = ترحيل
act-move = نقل
act-uphold = قُبلت
act-dismiss = رُفضت
act-take = الشروع فيها الآن
act-raise-point = إثارة
act-record-vote = تسجيل التصويت
act-record = تسجيل القرار
act-propose-motion = تقديم
act-inscribe-speaker = إدراج في القائمة
act-request-reply = تسجيل الطلب
act-grant = منح
act-deny = عدم المنح
act-invite = دعوة
sheet-point = نقطة نظام
sheet-appeal = طعن …
sheet-motion = اقتراح
sheet-speak = متكلم …
sheet-decide = بت …
sheet-reply = حق الرد
sheet-invite = دعوة
blocked-point = نقطة النظام أولاً
blocked-motion = الاقتراح أولاً
blocked-stopped = أُنهيت المناقشة
blocked-not-taken-up = لم يُشرع في هذه القائمة بعد
clock-point-of-order = نقطة نظام
keys-floor = الكلمة والساعة
keys-order = نظام الجلسة
keys-meeting = الجلسة والقائمة
key-point = وفد يثير نقطة نظام
key-uphold = قبول نقطة النظام
key-dismiss = رفض نقطة النظام
key-appeal = طُعن في القرار: تسجيل التصويت
key-motion = وفد يقدم اقتراحاً
key-speak = من يتكلم مؤيداً للاقتراح أو معارضاً له
key-decide = البت في الاقتراح
key-reply = حق الرد: منح أو رفض أو تسجيل
key-take = الشروع في الردود أو في تعليلات التصويت
key-invite = دعوة متكلم إلى الكلام تالياً
key-chair = تسليم الرئاسة
key-settle = القائمة: الإقفال ووقت الكلام والاستعداد والترحيل
key-to-meeting = الانتقال إلى إجراءات الجلسة
key-to-list = الانتقال إلى القائمة
key-in-list = في القائمة: من طلب إلى آخر
key-entry = في القائمة: نقل الطلب أو تجاوزه
script-adjourn = رُفعت الجلسة.

chair-budget = الوقت حتى انتهاء الترجمة الشفوية
chair-budget-no-meeting = تظهر صورة الوقت المتبقي عند افتتاح الجلسة.
chair-budget-spare = فائض الوقت: { $spare }
chair-budget-left-over =
    { $count ->
        [zero] لن يتسع الوقت لأي متكلم
        [one] لن يتسع الوقت لمتكلم واحد
        [two] لن يتسع الوقت لمتكلمَين
        [few] لن يتسع الوقت لـ { $count } متكلمين
        [many] لن يتسع الوقت لـ { $count } متكلما
       *[other] لن يتسع الوقت لـ { $count } متكلم
    }
chair-budget-last = نهاية القائمة { $at }
chair-budget-interpretation = الترجمة الشفوية حتى { $at }

chair-limit = { $limit } لكل متكلم
chair-late =
    { $count ->
        [zero] لا طلبات متأخرة
        [one] طلب متأخر واحد
        [two] طلبان متأخران
        [few] { $count } طلبات متأخرة
        [many] { $count } طلبا متأخرا
       *[other] { $count } طلب متأخر
    }
chair-nobody-waits = لا أحد ينتظر في هذه القائمة.
chair-no-list = لم تُفتح هنا أي قائمة متكلمين.
chair-heard =
    { $count ->
        [zero] لم يتكلم أحد
        [one] تكلم واحد
        [two] تكلم اثنان
        [few] تكلم { $count }
        [many] تكلم { $count }
       *[other] تكلم { $count }
    }
chair-closed-by-limit = أُغلق عند الحد
chair-settle-list = إعدادات القائمة
chair-list-is-closed = القائمة مقفلة.
chair-closes-at = موعد الإقفال
chair-zone-hint = توقيت الاجتماع ({ $zone })
chair-kind = نوع البيان
chair-limit-minutes = الدقائق لكل متكلم
act-announce-closure = إعلان الإقفال
act-close-list = الإقفال الآن
act-reopen-list = إعادة الفتح
act-set-speaking-time = تحديد الوقت

## Display

view-display = شاشة العرض
display-waiting =
    { $count ->
        [zero] لا أحد ينتظر
        [one] واحد ينتظر
        [two] اثنان ينتظران
        [few] { $count } ينتظرون
        [many] { $count } ينتظرون
       *[other] { $count } ينتظرون
    }
display-next = التالي
display-floor-free = الكلمة ليست لأحد
display-suspended = الجلسة معلَّقة
display-no-meeting = لا توجد جلسة منعقدة
display-point-of-order = نقطة نظام
display-chime = تشغيل التنبيه الصوتي
display-stale = لا اتصال منذ { $age }. وتستمر الساعة من تلقاء نفسها.

## Technician

view-technician = الفني
technician-live = على الهواء
technician-signal = إشارة الميكروفون
technician-open = مفتوح: { $name }
technician-closed = جميع الميكروفونات مغلقة
technician-paused = يُبقى مفتوحا: { $name } (الساعة متوقفة)
technician-next-remote = التالون من خارج القاعة
technician-none-remote = لا أحد من المنتظرين يتكلم من خارج القاعة.
technician-all = جميع المنتظرين

## eligibility

refusal-parties-only = هذا حق للدول الأطراف وحدها (المادة { $rule })؛ وهذا المشارك من فئة أخرى ({ $category }).
request-spoken-for = أيّد وفدكم بيانا لمجموعة على هذه القائمة ({ $delegation }). ويمكنه أن يتكلم أيضا.
refusal-kind-not-for-purpose = القائمة المخصصة لهذا الغرض لا تقبل بيانات من هذا النوع ({ $kind }).
list-explanations = تعليل التصويت
list-interactive-dialogue = الحوار التفاعلي
list-non-state-actors = الجهات الفاعلة غير الدول
list-upr-outcomes = نتائج الاستعراض الدوري الشامل
list-member-states = الدول الأعضاء
list-high-level-segment = الجزء الرفيع المستوى
refusal-count-out-of-range = هذا العدد خارج الحدود المسموح بها.
refusal-limit-below-used = استخدم المتكلم بالفعل { $used_ms }؛ يمكن إنهاء البيان بدلا من ذلك.
refusal-kind-not-for-category = لا يدلي المشاركون من هذه الفئة ({ $category }) ببيانات من هذا النوع ({ $kind }).
refusal-no-group-statement = بيان المجموعة وحده يُلقى باسم وفود أخرى.

## procedure

kind-in-favour = تأييدا للاقتراح
kind-against = معارضة للاقتراح
status-requested = مطلوب
status-denied = لم يُمنح
why-rank-unconfirmed = الآن { $rank }: في انتظار تأكيد الأمانة
list-replies = حق الرد
refusal-point-open = يجب البت في نقطة النظام أولا.
refusal-unknown-point = لم تعد نقطة النظام هذه مطروحة.
refusal-motion-pending = يجب البت في الاقتراح الإجرائي أولا.
refusal-unknown-motion = لم يعد هذا الاقتراح مطروحا.
refusal-motion-out-of-order = معروض على الجلسة اقتراح له الأسبقية.
refusal-vote-differs = الأصوات لا تتفق مع النتيجة.
refusal-no-debate = لا يوجد بند قيد النظر.
refusal-debate-stopped = أُنهيت المناقشة في هذه القائمة باقتراح.
refusal-not-taken-up = تُتناول هذه القائمة في نهاية الجلسة أو اليوم.
refusal-online-cap-reached = استُنفد وقت المتكلمين عن بُعد في هذه الجلسة ({ $cap_ms })، ويحتفظون بأماكنهم للجلسة التالية.
refusal-not-requested = سبق الرد على هذا الطلب ({ $status }).
refusal-not-a-reply-list = يُطلب حق الرد في قائمة الردود.
refusal-reply-by-request = يُطلب حق الرد ويمنحه الرئيس.
refusal-quota-reached = استنفد هذا الوفد كلماته في هذه القائمة ({ $per_delegation }).
kind-full = { $kind }: لا يوجد مكان إلا لعدد { $at_most }.
refusal-cannot-swap = لا يمكن تبادل هذين التسجيلين.
refusal-swap-pending = هناك اقتراح تبادل قائم.
refusal-swap-not-agreed = لم يوافق الوفد الآخر بعد.
refusal-unknown-swap = لم يعد اقتراح التبادل هذا قائما.
refusal-swap-expired = انقضت مدة هذا الاقتراح ({ $expires_at }).
refusal-message-required = اختر إشعارا أو اكتب نصا.

## Time: roll-over, the time arranged anew, the forecast

refusal-meeting-over = هذه الجلسة انتهت، أو ضُمت إلى جلسة أخرى.
refusal-category-without-kind = القائمة مفتوحة لهذه الفئة ({ $category }) لكنها لا تتيح أي نوع من البيانات التي تدلي بها.
undo-time-arranged = أُعيد ترتيب وقت المناقشة.
chair-budget-online = عن بُعد: { $used } من { $cap } دقيقة
chair-what-if = ماذا لو
chair-what-if-title = ماذا لو
key-whatif = ماذا لو: موازنة ترتيب آخر للوقت
act-apply-plan = تطبيق
chair-weigh-time = وقت الكلام
chair-weigh-same = كما هو
chair-weigh-shorter = أقصر
chair-weigh-share = بالتساوي
chair-weigh-from = ابتداءً من المتكلم رقم
chair-weigh-close = إقفال القائمة الآن
chair-weigh-through = المواصلة دون استراحة حتى { $meeting } (إلى { $at })
chair-weigh-cap = وقت الكلام عن بُعد
chair-weigh-cap-minutes = الحد بالدقائق
chair-weigh-cap-none = دون حد
chair-weigh-hint = اختاروا ما يُراد موازنته. المعاينة لا تغيّر شيئًا.
chair-compare-today = الآن
chair-compare-then = عندئذ
chair-compare-ends = ينتهي آخر متكلم
chair-compare-interpretation = تنتهي الترجمة الشفوية
chair-compare-left-over = لا يتسع الوقت لهم
chair-nothing-changes = هذا لا يغيّر شيئًا.
chair-now-fit =
    { $count ->
        [zero] لا أحد يتسع له الوقت الآن
        [one] يتسع الوقت الآن لوفد واحد: { $names }
        [two] يتسع الوقت الآن لوفدين: { $names }
        [few] يتسع الوقت الآن ({ $count }): { $names }
        [many] يتسع الوقت الآن ({ $count }): { $names }
       *[other] يتسع الوقت الآن ({ $count }): { $names }
    }
chair-no-longer-fit =
    { $count ->
        [zero] لا أحد يضيق عنه الوقت
        [one] لن يتسع الوقت لوفد واحد: { $names }
        [two] لن يتسع الوقت لوفدين: { $names }
        [few] لن يتسع الوقت ({ $count }): { $names }
        [many] لن يتسع الوقت ({ $count }): { $names }
       *[other] لن يتسع الوقت ({ $count }): { $names }
    }
chair-and-more =
    { $count ->
        [zero] لا غير
        [one] وفد آخر
        [two] وفدان آخران
        [few] { $count } وفود أخرى
        [many] { $count } وفدا آخر
       *[other] { $count } وفد آخر
    }
event-time-arranged = أُعيد ترتيب وقت المناقشة.
event-programme-changed = تغيّر برنامج الجلسات.
notice-rolled-over = لم يصل الدور إليكم في هذه الجلسة: يبقى مكانكم في القائمة محفوظًا، وتُستأنف القائمة في { $meeting }، { $at }.
notice-rolled-over-undated = لم يصل الدور إليكم في هذه الجلسة: يبقى مكانكم في القائمة محفوظًا. وسيُعلَن موعد الجلسة المقبلة.
notice-rolled-over-remote = نفد الوقت المخصص للمتكلمين عن بُعد في هذه الجلسة: يحتفظون بأماكنهم ويُستأنف الاستماع إليهم في { $meeting }، { $at }.
notice-rolled-over-remote-undated = نفد الوقت المخصص للمتكلمين عن بُعد في هذه الجلسة: يحتفظون بأماكنهم للجلسة المقبلة.
refusal-turn-not-foreseen = لا يمكن توقع موعد كلمتكم: لا توجد جلسة مقررة لها.
calendar-summary = { $delegation }: كلمة، { $list }
calendar-description = متوقعة في الساعة { $expected }، بين { $earliest } و{ $latest } ({ $zone }). { $meeting }. هذا تقدير: تابعوا القائمة.

## Secretariat: the desk

desk-sections = أقسام مكتب الأمانة
desk-programme = البرنامج
desk-people = الوفود
desk-record = المحضر
desk-beside = الهيئات جنبا إلى جنب
desk-no-list = لم تُنشأ هنا أي قائمة متكلمين بعد.
desk-establish = قائمة جديدة
desk-filter-standing = الحالة
desk-filter-none = إظهار الكل
desk-standing-waiting = في الانتظار
desk-standing-standby = في حالة استعداد
desk-standing-unconfirmed = تغيير رتبة ينتظر التأكيد
desk-standing-by-hand = رُتبوا يدويا
desk-standing-no-text = النص غير متوفر
desk-standing-held = معلّقون
desk-standing-gone = مسحوبون أو غائبون
desk-standing-heard = أخذوا الكلمة
desk-restore-of = إعادة: { $delegation }
desk-add-more = إدراج ثم التالي
desk-spoken-for = { $delegation } يتكلم باسمه أيضا
field-aligned = الوفود المؤيدة للبيان
field-aligned-hint = أسماء بأي لغة أو رموز، تفصل بينها فواصل، ثم Enter.
field-item = بند جدول الأعمال
field-opens-at = يُفتح باب التسجيل ({ $zone })
delegations-unknown = لم يُعثر عليها على وجه اليقين: { $names }
delegations-count =
    { $count ->
        [zero] لا وفود
        [one] وفد واحد
        [two] وفدان
        [few] { $count } وفود
        [many] { $count } وفدا
       *[other] { $count } وفد
    }
delegations-remove = حذف: { $delegation }
desk-ranks = رتب تنتظر التأكيد
desk-ranks-hint = يبقى كل قيد في ترتيبه إلى أن تؤكدوا.
desk-rank-was = { $before } ← { $now }
desk-rank-confirm = إعادة الترتيب
desk-rank-confirm-of = إعادة ترتيب: { $delegation }
desk-rank-confirmed = { $delegation }: الترتيب { $place }.
desk-rank-hint = لا يزال القيد في الترتيب { $place }. وإذا أُعيد ترتيبه انتقل إلى حيث تضع أولوية القائمة الرتبة الجديدة.
desk-rank-keep = إبقاء الترتيب حاليا
desk-rank-title = تغيرت الرتبة: { $delegation }
desk-rank-unconfirmed = تأكيد الترتيب
desk-swaps = تبادل الترتيب
desk-swap-of = { $one } و{ $other }
desk-swap-agreed = اتفق الوفدان. وبين فئتي أولوية مختلفتين تلزم موافقة الأمانة.
desk-swap-proposed = اقتُرح، ولم يرد الوفد الآخر بعد.
desk-swap-until = حتى { $at }
desk-swap-approve = موافقة
desk-swap-decline = رفض
desk-replies = طلبات حق الرد
desk-replies-hint = يمنحه الرئيس أو يرفضه.
desk-times = مدد الكلام
desk-no-limit = بلا حد
desk-then = ثم { $time }
desk-time-of = تعديل مدة الكلام: { $kind }
desk-time-title = مدة الكلام: { $kind }
desk-time-limit = الحد
desk-time-amber = تنبيه قبل النهاية
desk-time-grace = مهلة
desk-time-then = البيان الثاني
desk-time-hint = الدقائق والثواني: 3:00
desk-time-wrong = اكتبوا الدقائق والثواني، مثل 3:00.
desk-time-from = يسري
desk-time-from-next = ابتداء من المتكلم التالي
desk-time-from-entry = ابتداء من الترتيب { $place }: { $delegation }
desk-time-later = { $kind }: { $time } ابتداء من { $delegation }
desk-enforcement = عند بلوغ الحد
enforcement-none = لا يحدث شيء
enforcement-call-to-order = ينبه الرئيس إلى مراعاة النظام
enforcement-close = تنتهي الكلمة تلقائيا
desk-standby = الدعوة إلى الاستعداد
desk-standby-title = دعوة المتكلمين التالين إلى الاستعداد
desk-standby-count = كم
desk-standby-hint = لا يتقدمهم أحد بعد ذلك.
desk-standby-called =
    { $count ->
        [zero] لا أحد في حالة استعداد.
        [one] متكلم واحد في حالة استعداد.
        [two] متكلمان في حالة استعداد.
        [few] { $count } متكلمين في حالة استعداد.
        [many] { $count } متكلما في حالة استعداد.
       *[other] { $count } متكلم في حالة استعداد.
    }
desk-roll-over = ترحيل
desk-roll-over-title = ترحيل: { $list }
desk-roll-over-hint =
    { $count ->
        [zero] لا أحد في الانتظار.
        [one] ينتقل المتكلم المنتظر إلى جلسة أخرى.
        [two] ينتقل المتكلمان المنتظران إلى جلسة أخرى بهذا الترتيب.
        [few] ينتقل { $count } متكلمين منتظرين إلى جلسة أخرى بهذا الترتيب.
        [many] ينتقل { $count } متكلما منتظرا إلى جلسة أخرى بهذا الترتيب.
       *[other] ينتقل { $count } متكلم منتظر إلى جلسة أخرى بهذا الترتيب.
    }
desk-roll-over-to = إلى الجلسة
desk-rolled-over = تستمر القائمة في: { $meeting }.
desk-continues-in = تستمر في: { $meeting }
desk-no-meeting-to-come = لا توجد جلسة أخرى مقررة لهذه الهيئة.
desk-take-replies = الشروع فيها الآن
desk-online = مدة الكلام عن بُعد
desk-online-none = لا سقف له في هذه الجلسة.
desk-online-used = استُخدم { $used } من { $cap }
desk-online-capped = نفدت: يحتفظ المتكلمون عن بُعد بترتيبهم للجلسة التالية.
desk-online-set = تحديد السقف
desk-online-title = سقف مدة الكلام عن بُعد
desk-online-hint = بعد بلوغ السقف ينتقل المتكلمون عن بُعد إلى الجلسة التالية ويستمر من في القاعة.
desk-online-cap = السقف في كل جلسة
desk-online-lift = رفع السقف
announce = إعلان
announce-title = الإعلانات
announce-none = لم يُعلن شيء.
announce-to = لمن
announce-all = الجميع
announce-mode = كل من يتكلم بطريقة واحدة
announce-delegation = وفد واحد
announce-what = الموضوع
announce-words = بنص حر
announce-text = النص
announce-text-hint = يُرسل كما كُتب وبهذه اللغة وحدها.
announce-translated = يراه كل قارئ بلغته.
announce-done = أُعلن.
list-for-reply = حق الرد، البند { $item }
list-for-explanation = تعليلات التصويت، البند { $item }
list-for-motion = اقتراح إجرائي
establish-title = إنشاء قائمة متكلمين
establish-do = إنشاء القائمة
establish-done = أُنشئت: { $list }
establish-purpose = الغرض
purpose-debate = مناقشة
purpose-reply = حق الرد
purpose-explanation = تعليلات التصويت
establish-no-kind = اختاروا نوعا واحدا على الأقل من البيانات.
establish-categories = من يحق له التسجيل
establish-precedence = الترتيب
precedence-tier-received-at = الوزراء أولا ثم حسب أسبقية التقديم
precedence-received-at = حسب أسبقية التقديم
precedence-rank-received-at = حسب الرتبة ثم أسبقية التقديم
precedence-groups-first-tier-received-at = المجموعات ثم الوزراء ثم أسبقية التقديم
precedence-category-received-at = حسب الفئة ثم أسبقية التقديم
establish-no-show = الغائب عند المناداة
no-show-end-of-list = إلى آخر القائمة
no-show-end-of-category = إلى آخر فئة أولويته
no-show-lose-slot = يفقد دوره
no-show-text-in-lieu = نص بدل البيان
establish-per-delegation = عدد البيانات لكل وفد
establish-per-delegation-hint = فارغ: أي عدد، واحدا تلو الآخر.
establish-by-hand = يبدأ احتساب الوقت عند بدء المتكلم
establish-public = القائمة علنية

## Secretariat: programme, delegations, links

programme-add-meeting = جلسة جديدة
programme-add-item = بند جديد
programme-add-deadline = موعد نهائي جديد
programme-change-of = تعديل: { $name }
programme-taken-in = دون استراحة بعد { $meeting }
programme-number = الرقم
programme-starts = البداية ({ $zone })
programme-ends = نهاية الترجمة الشفوية ({ $zone })
programme-ends-hint = تُحسب عليه التوقعات والتنبيهات.
programme-meeting-runs = هذه الجلسة منعقدة. وقد حُددت نهاية الترجمة عند افتتاحها؛ ولا يسري التعديل إلا على البرنامج.
programme-item-title = البند { $item } من جدول الأعمال
programme-item-number = رقم البند
programme-item-number-hint = كما يُطبع: 2(a)
programme-item-words = العنوان
programme-documents = الوثائق
programme-documents-hint = الرموز، واحد في كل سطر: CTOC/COP/2020/1/Rev.1
programme-due = الموعد ({ $zone })
programme-deadline-words = موضوع الموعد
programme-officer-hint = مقعد للمجموعة: { $group }
programme-person = الشخص
programme-nobody = لم يُسمَّ
form-incomplete = لا يزال هناك نقص.
remove = حذف
remove-question = هل تريدون الحذف نهائيا؟
remove-not = لا
removed = حُذف.
credentials-awaited = وثائق التفويض منتظرة
credentials-copy = وردت نسخة من وثائق التفويض
people-credentials = وثائق التفويض
people-credentials-hint = المواد 18 إلى 20. لا تحرم أي علامة وفدا من الكلمة.
people-credentials-none = غير مطلوبة
people-participants = المشاركون
people-nobody = لم يُسجَّل أحد.
people-add = مشارك جديد
people-add-to = مشارك جديد: { $delegation }
people-name = الاسم
people-contact = للاتصال
people-contact-hint = لا يراه سوى الأمانة.
people-erase = محو بيانات الشخص
people-erase-title = هل تريدون محو بيانات هذا الشخص؟
people-erase-hint = يُمحى الاسم والمنصب وبيانات الاتصال نهائيا. ولا يبقى في المحضر سوى رقم.
links-find = البحث عن رابط
links-hide = إخفاء
links-qr = رمز الاستجابة السريعة للرابط: { $name }
print = طباعة

## The record, as sentences

record-of = المحضر: { $organ }
record-hint = ما تم ومن قام به ومتى. كل سطر مختوم ببصمة تشمل ما قبله.
record-pages = صفحات المحضر
record-newest = الأحدث
record-newer = أحدث
record-older = أقدم
record-oldest = الأقدم
record-shown = { $from } إلى { $to } من { $count }
record-empty = لم يحدث شيء بعد.
record-number = الرقم
record-when = متى
record-who = بواسطة
record-what = ما تم
record-speaker = متكلم آخر
record-text-url = عنوان النص
record-called-to-order = افتُتحت: { $meeting }؛ الترجمة حتى { $interpretation_ends_at }
record-suspended = عُلقت الجلسة
record-resumed = استؤنفت الجلسة
record-adjourned = رُفعت الجلسة
record-chair-taken = تولى الرئاسة: { $officer }
record-item-taken-up = بدأ النظر في البند { $item }: { $title }
record-list-established = أُنشئت القائمة: { $list }
record-list-opened = { $list }: فُتح باب التسجيل
record-closure-announced = { $list }: أُعلن الإقفال في { $closes_at }
record-list-closed = { $list }: أُقفلت
record-list-reopened = { $list }: أُعيد فتحها
record-speaking-time-set = { $list }: { $limit } لـ«{ $kind }»
record-inscribed = أُدرج: { $delegation } ({ $list }، الرقم { $number }، ورد { $received_at })
record-received-late = ورد متأخرا: { $delegation } ({ $list }، { $received_at })
record-amended = عُدّل: { $delegation } ({ $changes })
record-withdrawn = سُحب: { $delegation }
record-moved =
    { $placed ->
        [front] نُقل: { $delegation }، إلى أول القائمة
       *[other] نُقل: { $delegation }، بعد { $after }
    }
record-admitted = قُبل الطلب المتأخر: { $delegation }
record-passed-over = غائب عند المناداة: { $delegation }
record-restored = أُعيد: { $delegation }
record-floor-given = أُعطيت الكلمة: { $delegation } ({ $limit_ms })
record-clock-started = بدأ احتساب الوقت
record-clock-paused = أُوقف احتساب الوقت عند { $used_ms }
record-clock-resumed = استؤنف احتساب الوقت
record-time-extended = عُدلت مدة الكلام بمقدار { $by_ms }
record-statement-ended =
    { $closed_by ->
        [limit] انتهت الكلمة عند بلوغ الحد، بعد { $used_ms }
       *[other] انتهى البيان بعد { $used_ms }
    }
record-floor-held = عُلّق البيان بعد { $used_ms }
record-act-undone = أُلغي آخر إجراء للرئيس
record-point-raised = نقطة نظام: { $delegation }
record-point-ruled =
    { $ruling ->
        [upheld] قُبلت نقطة النظام
       *[other] رُفضت نقطة النظام
    }
record-motion-proposed = اقتراح إجرائي من { $delegation }: { $kind }
record-motion-withdrawn = سُحب الاقتراح الإجرائي
record-motion-decided = بُتّ في الاقتراح الإجرائي
record-debate-stopped = { $list }: انتهت المناقشة باقتراح إجرائي
record-reply-requested = طلب حق الرد: { $delegation }
record-reply-granted = مُنح حق الرد: { $delegation }
record-reply-denied = رُفض حق الرد: { $delegation }
record-replies-taken = بدأ تناول: { $list }
record-invited = دُعي إلى الكلام: { $delegation }
record-rank-confirmed = أُعيد ترتيبه حسب رتبته: { $delegation }
record-swap-proposed = اقتُرح التبادل: { $one } مع { $other }
record-swap-agreed = وافق الوفد الآخر على التبادل
record-swapped = تم تبادل الترتيب
record-swap-declined = رُفض التبادل
record-swap-lapsed = سقط اقتراح التبادل
record-rolled-over = رُحّلوا: { $names }
record-online-capped = عُدل سقف مدة الكلام عن بُعد
record-time-arranged = أُعيد ترتيب وقت المناقشة
record-standby-called = دُعوا إلى الاستعداد: { $names }
record-meeting-end = { $meeting }: الترجمة الشفوية حتى { $ends_at }
record-programme-changed = تغيّر برنامج الجلسات.
record-announced = أُعلن: «{ $message }»

## Delegate: without a line

refusal-offline = لا يوجد اتصال: لم يُرسل شيء. يرجى المحاولة من جديد عند عودة الخط.
unsent-title = لم يُرسل بعد
unsent-hint = لا يوجد اتصال. الطلب محفوظ على هذا الجهاز ويُرسل تلقائيا، مرة واحدة، عند عودة الخط. والعبرة بوقت وصوله.
unsent-old = قُدم هذا الطلب { $at } ولم يصل. هل يُرسل الآن؟
unsent-send = إرسال الآن
unsent-discard = عدم الإرسال
new-build = هناك نسخة أحدث من هذه الصفحة.
new-build-load = تحميلها

## Delegate: while away, and messages

away-title = أثناء غيابكم
away-between = { $from } – { $to }
away-about = { $list }: { $text }
away-place = { $list }: كان ترتيبكم { $from } وأصبح { $to }.
away-names = { $text } ({ $names })
away-meeting-began = { $meeting } جارية.
messages-title = رسائل
messages-to-you = إليكم
messages-earlier =
    { $count ->
        [zero] لا رسائل سابقة
        [one] رسالة سابقة واحدة
        [two] رسالتان سابقتان
        [few] { $count } رسائل سابقة
        [many] { $count } رسالة سابقة
       *[other] { $count } رسالة سابقة
    }
heard-message = رسالة: { $text }
notice-be-ready = يرجى الاستعداد لأخذ الكلمة.
notice-check-sound = يرجى اختبار الصوت.
notice-send-text = يرجى إرسال نص بيانكم.
notice-list-closes = تُقفل قائمة المتكلمين قريبا.
notice-meeting-resumes = تُستأنف الجلسة قريبا.
notice-swap-proposed = يقترح { $delegation } تبادل الدور معكم.
notice-swap-agreed = وافق { $delegation } على تبادل الدور. وتبقى موافقة الأمانة.
notice-swapped = تبادلتم الدور مع { $delegation }.
notice-swap-declined = لن يجري تبادل الدور مع { $delegation }.
notice-swap-lapsed = لن يجري تبادل الدور مع { $delegation }: فقد نُقل أحد الطلبين أو نودي عليه أو سُحب.
notice-swap-expired = انقضت مهلة اقتراح تبادل الدور مع { $delegation } دون البت فيه.

## Delegate: exchange of places

action-swap = تبادل الدور
swap-title = تبادل الدور
swap-hint = يُسأل الوفد الآخر. ولا يتغير شيء قبل موافقته.
swap-with = مع من؟
swap-option = { $delegation } (الترتيب { $place })
swap-stands = مدة سريان الاقتراح
swap-other-tier = لستما في فئة الأولوية نفسها: يلزم أيضا موافقة الأمانة.
swap-nobody = لا أحد في هذه القائمة يمكنكم تبادل الدور معه الآن.
swap-do = اقتراح
swap-done = قُدم الاقتراح إلى { $delegation }.
swap-received = يقترح { $delegation } تبادل الدور معكم.
swap-sent = اقترحتم على { $delegation } تبادل الدور.
swap-places = يصبح ترتيبكم { $to } بدلا من { $from }.
swap-until = يسري حتى { $at }.
swap-agreed = وافق الوفدان. وتبقى موافقة الأمانة.
swap-expired = لم يرد جواب حتى { $at }: انقضت مدة الاقتراح.
swap-accept = موافقة
swap-decline = رفض
swap-take-back = سحب الاقتراح
swap-accepted = ترتيبكم الآن { $place }.
swap-accepted-waits = تمت الموافقة. وتبقى موافقة الأمانة.
swap-declined = رُفض الاقتراح. ويحتفظ كل وفد بدوره.
swap-taken-back = سُحب الاقتراح. ويحتفظ كل وفد بدوره.

## Delegate: be ready

ready-title = الاستعداد
ready-say = أنا مستعد
ready-said = أفدتم بأنكم مستعدون
ready-take-back = لست مستعدا بعد
ready-connected = متصل
sound-test = اختبار الصوت
sound-tested = تم اختبار الصوت
sound-hint = ستسمعون نغمتين ثلاث مرات. استخدموا السماعة التي ستتكلمون بها.
sound-play = تشغيل
sound-heard = أسمع جيدا
sound-not-heard = لا أسمع شيئا
sound-help = تحققوا من مستوى الصوت ومن السماعة ثم أعيدوا التشغيل. وإن لم يُجدِ ذلك فأخبروا التقني: دوركم محفوظ.
sound-untested = يرى التقني أنكم تحتاجون إلى مساعدة.
call-how-all = بالصوت والاهتزاز والإشعار. أبقوا هذه الصفحة مفتوحة.
call-how-sound = بالصوت والاهتزاز. الإشعارات غير مسموح بها في هذا المتصفح.
text-none-yet = لا نص لدى المترجمين الشفويين بعد
field-text-url = عنوان النص
field-text-url-hint = حيث يمكن للمترجمين الشفويين فتحه. فارغ: لا عنوان.

## Delegate: in the meeting

meeting-time = { $at } بتوقيت الجلسة ({ $zone })
floor-title = في الجلسة
point-action = نقطة نظام
point-title = إثارة نقطة نظام؟
point-hint = يُقاطَع المتكلم فورا ويبت الرئيس فيها على الفور. ويجب أن تتعلق بالإجراءات لا بالموضوع.
point-do = إثارة نقطة النظام
point-mine = نقطة النظام التي أثرتموها معروضة على الرئيس.
reply-action = حق الرد
reply-title = طلب ممارسة حق الرد
reply-hint = للرئيس أن يمنحه أو لا يمنحه. وتُسمع الردود في نهاية الجلسة أو في نهاية اليوم.
reply-do = طلب
reply-done = سُجل الطلب: الرقم { $number }. وينتظر جواب الرئيس.
requested-explained = ينتظر جواب الرئيس.
denied-explained = لم يمنحه الرئيس.
motion-action = اقتراح إجرائي
motion-title = تقديم اقتراح إجرائي
motion-which = الاقتراح
motion-hint = يُعرض على الجلسة قبل أي أعمال أخرى. والاقتراحات الأعلى في هذه القائمة لها الأسبقية.
motion-do = تقديم
motion-done = قُدم الاقتراح.
motion-mine = اقتراحكم معروض على الجلسة: { $motion }.
motion-withdraw = سحب الاقتراح
motion-withdrawn = سُحب الاقتراح.

## Technician: who is there, what the booths signal

lights-of = الجاهزية: { $name }
light-connected = متصل
light-not-connected = غير متصل
light-connection-unknown = حالة الاتصال غير معروفة
light-sound = تم فحص الصوت
light-no-sound = لم يُفحص الصوت
light-sound-failed = يحتاج إلى مساعدة في الصوت
light-ready = جاهز للكلام
light-not-ready = لم يُعلن جاهزيته
signals-lit = إشارات المترجمين الشفويين
signal-too-fast = سريع جدا
signal-no-sound = لا صوت
signal-no-text = لا نص
signal-from = { $signal }: { $booths }
technician-unmute-next = يُفتح بعد ذلك
technician-nobody-next = لا أحد ينتظر.
technician-called = على أهبة الاستعداد
technician-sound-good = الصوت جيد
technician-sound-bad = يُفحص من جديد
technician-partial = لا يُعرف الآن من هم المتصلون عبر مسارات أخرى.
technician-booths = متصلة: { $booths }
technician-point = نقطة نظام، مفتوح: { $name }
technician-resumes = يستأنف بعد نقطة النظام
technician-no-booths = لا توجد مقصورة متصلة.

## Secretariat: screens, room and remote

screens-title = شاشات العرض
screens-hint = تظهر الشاشة هنا عند فتح رابطها. وهي تستجيب فورا وتتذكر.
screens-none = لا توجد شاشة متصلة.
screen-unnamed = شاشة بلا اسم
screen-connected =
    { $count ->
        [zero] غير متصلة
        [one] متصلة
        [two] شاشتان متصلتان
        [few] { $count } شاشات متصلة
        [many] { $count } شاشة متصلة
       *[other] { $count } شاشة متصلة
    }
screen-away = غير متصلة
screen-shows = تعرض: { $what }
screen-ordered = يجب أن تعرض: { $what }
screen-show-all = الكلمة والساعة والتالون
screen-show-clock = الساعة
screen-show-lower-third = شريط أسفل الفيديو
screen-show-timer = مؤقت المتكلم
screen-show = ما تعرضه
screen-name = اسم الشاشة
screen-languages = اللغات بالتناوب
screen-theme = الألوان
screen-organ = الهيئة
screen-chime = تنبيه صوتي عند انتقال الكلمة
screen-as-address = كما في عنوانها
screen-change = تغيير
screen-change-of = تغيير ما تعرضه { $name }
screen-order = عرض هذا
screen-release = العودة إلى عنوانها
screen-changed = { $name }: أُبلغت.
fairness-title = القاعة وعن بُعد
fairness-hint = من السجل: من في القاعة ومن خارجها. يُحسب الانتظار بوقت انعقاد الجلسات.
fairness-room = في القاعة
fairness-outside = خارج القاعة
fairness-requests = الطلبات
fairness-waiting = في الانتظار
fairness-delivered = البيانات الملقاة
fairness-waited = الانتظار، الوسيط
fairness-longest = أطول انتظار
fairness-used = وقت الكلام المستخدم
fairness-passed-over = تُجووزوا لغيابهم
fairness-holds = خطوط انقطعت
fairness-denied = المرفوضة
fairness-late = الطلبات المتأخرة
fairness-withdrawn = المسحوبة
fairness-moved-up = قُدّمت يدويا
fairness-moved-down = أُخّرت يدويا
fairness-matter = البيان

