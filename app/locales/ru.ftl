### Русский. Один каталог для страниц и для сервера. Термины, принятые в документах Организации Объединенных Наций.
### Названий государств и организаций здесь нет: они берутся из реестра. Поэтому названия стоят в именительном падеже.

## Термины процедуры

list-opening = Вступительные заявления
list-general-debate = Общие прения
list-of-speakers = Список ораторов
meeting-name = { $number }-е заседание

office-president = Председатель
office-vice-president = Заместитель Председателя
office-rapporteur = Докладчик
office-outgoing-president = Председатель прошлой сессии

kind-national = Заявление государства
kind-group = Заявление от имени группы
kind-observer = Заявление наблюдателя
kind-igo = Межправительственная организация
kind-ngo = Неправительственная организация
kind-officer = Заявление должностного лица
kind-reply = Право на ответ
kind-explanation = Выступление по мотивам голосования

status-waiting = Ожидает
status-late = Среди поздних заявок
status-speaking = Выступает
status-held = Отложено
status-delivered = Выступление состоялось
status-withdrawn = Отозвано
status-passed-over = Отсутствие при вызове

category-party = Государство-участник
category-signatory = Подписавшее государство
category-other-state = Другое государство
category-entity = Учреждение
category-igo = Межправительственная организация
category-ngo = Неправительственная организация
category-officer = Должностное лицо
category-secretariat = Секретариат

group-AFR = Группа африканских государств
group-APG = Группа азиатско-тихоокеанских государств
group-EEG = Группа восточноевропейских государств
group-GRULAC = Группа государств Латинской Америки и Карибского бассейна
group-WEOG = Группа западноевропейских и других государств

source-self-service = Самой делегацией
source-email = По электронной почте
source-paper = На бумаге
source-secretariat = Секретариатом

text-none = Текста нет
text-received = Текст получен
text-final = Окончательный текст
text-verbatim = Читается дословно
text-check-against-delivery = Сверять с выступлением

language-ar = Арабский
language-zh = Китайский
language-en = Английский
language-fr = Французский
language-ru = Русский
language-es = Испанский

credentials-submitted = Полномочия представлены
credentials-provisional = Участвует на временной основе
credentials-accepted = Полномочия приняты

# В творительном падеже: «перемещено секретариатом».
by-chair = председателем
by-secretariat = секретариатом
by-delegate = делегацией
by-system = системой

role-chair = Председатель
role-secretariat = Секретариат
role-delegate = Делегация
role-interpreter = Устный перевод
role-display = Экран
role-technician = Техническая служба
role-public = Публика

view-delegate = Делегация
view-interpreter = Устный перевод
view-secretariat = Секретариат
view-public = Список ораторов

## Почему запись занимает это место

why-tier-upper = { $rank }: приоритет
why-tier-lower = Вне приоритета
why-rank = Ранг: { $rank }
why-group = Заявление от имени группы: раньше заявлений государств
why-no-group = Не от имени группы
why-category = { $category }
why-received = Заявка получена { $at }
why-announced = Объявлено следующим: никто не проходит раньше
why-placed =
    { $placed ->
        [front] Поставлено первым { $by }, { $at }
       *[after] Поставлено { $by }, { $at }, после записи: { $after }
    }
why-with-reason = { $text } («{ $reason }»)

## Отказы: что не удалось сделать и почему

refusal-unknown = Это не удалось сделать ({ $code }).
refusal-unreachable = Нет связи с сервером. Ничего не потеряно: повторите, когда связь восстановится.
refusal-not-permitted = Ваш доступ этого не позволяет.
refusal-unknown-organ = Такого органа нет.
refusal-unknown-conference = Такой конференции нет.
refusal-unknown-list = Списка «{ $list }» нет.
refusal-unknown-inscription = Этой записи в списке нет.
refusal-unknown-meeting = Такого заседания нет.
refusal-unknown-item = Такого пункта повестки дня нет.
refusal-unknown-delegation = Такой делегации нет.
refusal-unknown-officer = Такого должностного лица нет.
refusal-unknown-participant = Такого участника нет.
refusal-list-exists = Список с таким названием уже есть.
refusal-list-not-open = Запись открывается { $opens_at }.
refusal-list-closed = Запись ораторов прекращена.
refusal-list-already-open = Запись уже открыта.
refusal-already-inscribed = Делегация уже записана в этот список под номером { $number }.
refusal-not-eligible = Этот список не открыт для данной категории участников ({ $category }).
refusal-kind-full = Этот список больше не принимает заявлений такого вида ({ $kind }).
refusal-already-there = Это уже есть.
refusal-in-use = Это еще используется и не может быть удалено.
refusal-end-before-start = Окончание раньше начала.
refusal-meetings-overlap = Заседания одного органа пересекались бы по времени ({ $meeting }).
refusal-number-taken = Номер { $number } уже занят другим заседанием.
refusal-named-twice = Одно и то же названо дважды.
refusal-bureau-unbalanced = Состав Бюро не отвечал бы правилу 22.
refusal-holder-without-delegation = Должностное лицо должно входить в делегацию.
refusal-other-delegation = Это лицо входит в другую делегацию ({ $delegation }).
refusal-other-group = Делегация входит в другую региональную группу.
refusal-participant-erased = Это лицо удалено из реестра.
refusal-not-a-rehearsal = Это настоящая конференция: ее часы не переводятся.
refusal-rehearsal-settled = Является ли это репетицией, решено в начале.
refusal-role-unknown = Для этого вида ссылки нет.
refusal-delegation-needed = Для ссылки делегата нужна делегация.
refusal-delegation-required = Укажите, о какой делегации идёт речь.
refusal-language-required = Укажите кабину: в ссылке не указан язык.
refusal-not-a-display = Эта ссылка не относится к экрану.
refusal-delegation-unwanted = Делегация указывается только в ссылке делегата.
refusal-unknown-deadline = Такого срока нет.
refusal-unknown-document = Такого документа нет.
refusal-unknown-grant = Такой ссылки нет.
refusal-mode-not-offered = В этом списке такая форма выступления не предусмотрена ({ $mode }).
refusal-kind-not-offered = В этом списке такой вид заявления не предусмотрен ({ $kind }).
refusal-received-in-future = Время получения относится к будущему ({ $received_at }).
refusal-closes-in-past = Время прекращения записи уже прошло.
refusal-list-changed = За это время список изменился. Посмотрите еще раз.
refusal-floor-changed = За это время слово перешло к другому. Посмотрите еще раз.
refusal-floor-occupied = Слово уже предоставлено: { $floor }.
refusal-no-floor = Слово больше никому не предоставлено.
refusal-clock-running = Отсчет времени уже идет.
refusal-clock-not-started = Отсчет времени еще не начат.
refusal-clock-paused = Отсчет времени уже остановлен.
refusal-clock-not-paused = Отсчет времени не остановлен.
refusal-time-expired = Время этого выступления истекло ({ $due_at }).
refusal-no-limit = Время этого выступления не ограничено.
refusal-limit-out-of-range = Такой регламент недопустим.
refusal-not-in-session = Заседание не идет.
refusal-already-in-session = Уже идет { $meeting }.
refusal-meeting-suspended = В заседании объявлен перерыв.
refusal-meeting-not-suspended = Перерыв в заседании не объявлен.
refusal-reason-required = Укажите причину: она заносится в протокол.
refusal-not-waiting = Эта запись не ожидает очереди ({ $status }).
refusal-not-late = Этой записи нет среди поздних заявок ({ $status }).
refusal-cannot-restore = Эту запись нельзя восстановить ({ $status }).
refusal-later-only = Свою запись можно переместить только дальше.
refusal-nothing-changes = Это ничего не изменит.
refusal-nothing-to-undo = Отменять нечего.
refusal-undo-changed = С тех пор произошло что-то еще. Посмотрите еще раз.
refusal-not-due = Время еще не истекло ({ $due_at }).
refusal-already-presiding = Это лицо уже председательствует.
refusal-group-required = В заявлении группы нужно указать, от чьего имени оно делается.
refusal-text-address-unusable = Адрес текста должен начинаться с https:// и указывать на сайт, без пробелов и паролей.
refusal-key-required = Запрос был неполным (ключ). Загрузите страницу заново.
refusal-key-reused = Тот же запрос пришел с другим содержанием. Загрузите страницу заново.
refusal-link-unknown = Эта ссылка для входа неизвестна. Попросите у секретариата новую.
refusal-link-revoked = Эта ссылка для входа отозвана. Попросите у секретариата новую.
refusal-sign-in-required = Войдите по своей ссылке.
refusal-invalid-request = Запрос не понят. Проверьте введенное.
refusal-not-json = Запрос не понят (ожидался JSON).
refusal-id-differs = В запросе названы две разные записи. Загрузите страницу заново.
refusal-body-too-large = Слишком длинный текст.
refusal-not-found = Этого нет.
refusal-method-not-allowed = Здесь это невозможно.
refusal-origin-refused = Запрос пришел с другого сайта и отклонен.
refusal-busy = Сервер занят. Повторите через мгновение.
refusal-internal = На сервере произошла ошибка. Она записана; повторите, пожалуйста.

## События, как они читаются вслух

event-called-to-order = Заседание открыто.
event-suspended = В заседании объявлен перерыв.
event-resumed = Заседание возобновлено.
event-adjourned = Заседание закрыто.
event-chair-taken = Место председателя занимает: { $presiding }.
event-item-taken-up = Пункт { $item } повестки дня: { $title }.
event-list-established = Составлен список: { $list }.
event-list-opened = { $list }: запись открыта.
event-closure-announced = { $list }: объявлено о прекращении записи.
event-list-closed = { $list }: запись прекращена.
event-list-reopened = { $list }: запись снова открыта.
event-speaking-time-set = { $list }: регламент изменен.
event-inscribed = В список внесена делегация: { $delegation }.
event-received-late = Получена поздняя заявка.
event-amended = Запись изменена: { $delegation }.
event-withdrawn = Запись отозвана: { $delegation }.
event-moved = Запись перемещена: { $delegation }.
event-admitted = Поздняя заявка принята: { $delegation }.
event-passed-over = Отсутствие при вызове: { $delegation }.
event-restored = Запись восстановлена: { $delegation }.
event-floor-given = Слово предоставлено: { $delegation }.
event-clock-started = Отсчет времени начат.
event-clock-paused = Отсчет времени остановлен.
event-clock-resumed = Отсчет времени продолжен.
event-time-extended = Регламент изменен: { $limit }.
event-statement-ended =
    { $closed_by ->
        [limit] Время истекло: { $delegation }. Слово закрыто.
       *[chair] Выступление закончено: { $delegation }.
    }
heard-amber = Осталось времени: { $left } ({ $delegation }).
heard-time-up = Время истекло: { $delegation }.
event-floor-held = Выступление отложено: { $delegation }.
event-act-undone = Последнее действие отменено.
motion-suspend = Перерыв в заседании
motion-adjourn-meeting = Закрытие заседания
motion-adjourn-debate = Перерыв в прениях
motion-close-debate = Прекращение прений
event-point-raised = Выступление по порядку ведения заседания: { $delegation }.
event-point-ruled =
    { $outcome ->
        [upheld] Замечание по порядку ведения заседания принято: { $delegation }.
        [dismissed] Замечание по порядку ведения заседания отклонено: { $delegation }.
        [overruled] Постановление Председателя по порядку ведения заседания отменено: { $delegation }.
       *[ruled] Председатель вынес постановление по порядку ведения заседания: { $delegation }.
    }
event-motion-proposed = Предложение ({ $delegation }): { $motion }.
event-motion-withdrawn = Предложение снято: { $motion }.
event-motion-decided =
    { $outcome ->
        [carried] Предложение принято: { $motion }.
        [rejected] Предложение отклонено: { $motion }.
       *[decided] Решение по предложению принято: { $motion }.
    }
event-debate-stopped = { $list }: прения прекращены по предложению.
event-reply-requested = Запрошено право на ответ: { $delegation }.
event-reply-granted = Право на ответ предоставлено: { $delegation }.
event-reply-denied = Право на ответ не предоставлено: { $delegation }.
event-replies-taken = { $list }: рассматривается сейчас.
event-invited = Следующим выступить приглашается: { $delegation }.
event-rank-confirmed = Ранг подтверждён, место изменено: { $delegation }.
event-swap-proposed = Предложен обмен местами: { $delegation } и { $other }.
event-swap-agreed = Обмен местами согласован: { $delegation } и { $other }.
event-swapped = Поменялись местами: { $delegation } и { $other }.
event-swap-declined = Обмен местами не состоялся: { $delegation } и { $other }.
event-swap-lapsed = Предложение об обмене местами утратило силу.
event-rolled-over = { $list }: ожидающие выступят позднее ({ $meeting }).
event-online-capped =
    { $cap ->
        [lifted] Время дистанционных выступлений больше не ограничено.
       *[set] Время дистанционных выступлений на заседании ограничено: { $time }.
    }
event-online-cap-reached = Время дистанционных выступлений на заседании исчерпано.
event-standby-called = Приготовиться: { $names }.
event-announced = Объявление: { $text }
event-limit-set = { $list }: регламент изменён.

## В нескольких видах

now = Сейчас
next = Далее
now-nobody = Слово никому не предоставлено
speaker-with-title = { $name }, { $title }
meeting-none = Заседание не идет
meeting-suspended = В заседании объявлен перерыв
meeting-next = { $meeting }: { $at }
your-time = { $at }, ваше время ({ $zone })
list-waiting =
    { $count ->
        [0] Никто не ожидает
        [one] { $count } ожидает
        [few] { $count } ожидают
        [many] { $count } ожидают
       *[other] { $count } ожидают
    }
list-empty = В этом списке никто не ожидает.
list-heard =
    { $count ->
        [one] Выступил { $count } оратор
        [few] Выступили { $count } оратора
        [many] Выступили { $count } ораторов
       *[other] Выступили { $count } оратора
    }
list-held = Отложены
window-before = Откроется { $at }
window-open = Запись открыта
window-open-until = Запись открыта до { $at }
window-closing = Запись прекратится { $at } (объявлено)
window-closed = Запись прекращена
window-closed-since = Запись прекращена { $at }
speaking-time = по { $time }
loading = Загрузка …
loading-slowly = Сервер пока не отвечает. Страница продолжает попытки.
cancel = Отмена
close = Закрыть
save = Сохранить
field-required = Заполните это поле.

field-list = Список
field-delegation = Делегация
field-kind = Вид заявления
field-speaker-name = Имя оратора
field-speaker-name-hint = Так, как его следует прочесть.
field-speaker-title = Должность
field-speaker-title-hint = Например: министр юстиции
field-rank = Ранг
field-mode = Форма выступления
field-language = Язык выступления
field-language-unknown = Пока неизвестен
field-text = Текст выступления
field-on-behalf-of = От имени
field-source = Как получена заявка
field-received-at = Время получения ({ $zone })
field-received-at-hint = Пустое поле означает «сейчас».
field-reason = Причина
field-reason-hint = Заносится в протокол.
field-closes-at = Прекращение записи ({ $zone })

## Делегация

delegate-observing = Вы видите списки этой встречи. Заявки подают делегации.
my-place = Ваше место
my-place-of = из { $count }
my-turn = Вам предоставлено слово
my-turn-waits = Отсчет времени начнется, когда вы начнете говорить.
advice-far =
    { $count ->
        [one] Перед вами { $count } оратор. Сейчас ничего делать не нужно.
        [few] Перед вами { $count } оратора. Сейчас ничего делать не нужно.
        [many] Перед вами { $count } ораторов. Сейчас ничего делать не нужно.
       *[other] Перед вами { $count } оратора. Сейчас ничего делать не нужно.
    }
advice-near =
    { $count ->
        [one] Перед вами { $count } оратор.
        [few] Перед вами { $count } оратора.
        [many] Перед вами { $count } ораторов.
       *[other] Перед вами { $count } оратора.
    }
advice-next = Вы выступаете следующими.
advice-be-ready-podium = Пройдите, пожалуйста, к трибуне.
advice-be-ready-floor = Будьте, пожалуйста, на своем месте, у микрофона.
advice-be-ready-remote = Оставайтесь, пожалуйста, на связи: камера и микрофон готовы, в помещении тихо.
advice-be-ready-video = Будет показано ваше видеообращение. Больше ничего не нужно.
advice-not-in-session = Список продолжится вместе с заседанием.
heard-place = Ваш номер в списке: { $place }.
my-when = Ожидается
when-between = между { $from } и { $to }
when-about = около { $at }
when-now = в любую минуту
when-no-plan = Заседание для этого пока не назначено.
when-estimate = Оценка: она меняется вместе с длительностью выступлений.
when-calendar = Добавить в мой календарь
when-bar-interpretation-ends = Не поместится до окончания устного перевода.
when-bar-online-cap = Время дистанционных выступлений на заседании будет исчерпано раньше.
when-bar-rolled-over = Список продолжится на этом заседании.
when-bar-debate-stopped = Прения прекращены по предложению.
my-why = Почему это место
my-how = Ваше выступление
my-after = После записи: { $delegation }
my-past = Прежние заявки
my-receipt = Расписка
my-time = Время выступления: { $time }
receipt-number = Номер
receipt-at = Получена
receipt-digest = Отпечаток
receipt-hint = Отпечаток доказывает, что заявка записана такой, какой вы ее подали. Сохраните его вместе с номером.
receipt-done = Заявка получена: номер { $number }, место { $place }.
receipt-done-late = Заявка получена: номер { $number }. Запись была прекращена, и заявка находится среди поздних.
late-explained = Заявка получена после прекращения записи ({ $at }). Она не потеряна: секретариат еще может ее принять. Вы сразу увидите это здесь.
late-explained-open-end = Заявка получена после прекращения записи. Она не потеряна: секретариат еще может ее принять. Вы сразу увидите это здесь.
held-explained = Председатель вернется к вам. Оставшееся время сохранено: { $time }.
passed-over-explained = При вызове вас не было. Обратитесь, пожалуйста, в секретариат.
withdrawn-explained = Вы отозвали эту заявку. Пока запись открыта, можно подать новую.
delivered-explained = Вы выступили в { $at }, продолжительность: { $time }.
delivered-by-limit = Слово было закрыто по истечении времени.
request-title = Попросить слова
request-send = Отправить заявку
request-sending = Отправка …
request-slow = Отправка продолжается. Связь медленная; сколько бы попыток ни было, заявка засчитывается один раз.
request-not-open = Запись открывается { $at }.
request-closed-warning = Запись прекращена. Заявку все же можно отправить: она останется среди поздних, пока секретариат не примет решение.
action-change = Изменить
action-later = Позже
action-withdraw = Отозвать
call-me = Позвать, когда подойдет моя очередь
call-on = Вас позовут
change-title = Изменить заявку
change-saved = Изменено.
change-rank-hint = Изменение ранга не меняет места.
later-title = Выступить позже
later-hint = Вы пропускаете других вперед. Дальше по списку можно, обратно нельзя.
later-after = После кого?
later-after-option = после записи: { $delegation } (место { $place })
later-end = В конец списка
later-do = Переместить дальше
later-done = Теперь ваш номер: { $place }.
withdraw-title = Отозвать заявку?
withdraw-hint = Вы теряете место в списке. Новая заявка займет место по времени получения.
withdraw-do = Отозвать
withdraw-keep = Сохранить место
withdraw-done = Заявка отозвана.
whole-list = Весь список
already-spoken = Уже выступили

## Устный перевод

booth-title = Кабина: { $language }
booth-now = Сейчас
booth-next = Далее
booth-own-language = язык вашей кабины
booth-language-unknown = Язык не объявлен
booth-was = было: { $before }
booth-changed = Изменено в { $at }
booth-words = примерно { $low }–{ $high } слов
booth-words-left = Осталось при 110–120 словах в минуту
booth-interpretation-left = Перевод еще
booth-interpretation-until = до { $at }
booth-interpretation-over = Устный перевод закончен
booth-nothing-next = Никто не ожидает.
booth-signals = Сигнал Председателю
booth-signal-lit = виден Председателю; гаснет сам
point-of-order-by = По порядку ведения заседания: { $name }
booth-open-text = Открыть текст
booth-open-text-of = Открыть в новом окне текст делегации: { $name }
booth-words-in = Слов: { $words } ({ $time })
booth-on-behalf-of = от имени: { $name }
booth-aligned =
    { $count ->
        [one] Присоединилась { $count } делегация
        [few] Присоединились { $count } делегации
        [many] Присоединились { $count } делегаций
       *[other] Присоединились { $count } делегации
    }

## Секретариат

desk-lists = Списки
desk-late = Поздние заявки
desk-links = Ссылки для входа
desk-add = Внести в список
desk-add-title = Внести в список: { $list }
desk-added = { $delegation }: номер { $number }, место { $place }.
desk-added-late = { $delegation }: номер { $number }. Запись тогда была уже прекращена; заявка находится среди поздних.
desk-find = Найти
desk-find-hint = Делегация, имя, должность или номер
desk-filter-rank = Ранг
desk-filter-mode = Форма
desk-filter-all = Все
desk-found =
    { $count ->
        [0] Ничего не найдено
        [one] Найдена { $count } запись
        [few] Найдены { $count } записи
        [many] Найдено { $count } записей
       *[other] Найдено { $count } записи
    }
desk-edit = Изменить
desk-edit-of = Изменить: { $delegation }
desk-move = Переместить
desk-move-of = Переместить: { $delegation }
desk-move-up = Выше
desk-move-down = Ниже
desk-move-first = В начало
desk-move-last = В конец
desk-move-title = Переместить: { $delegation }
desk-move-where = Новое место
desk-move-to-first = Первым в списке
desk-move-to-after = После записи: { $delegation } (сейчас место { $place })
desk-move-do = Переместить
desk-moved = { $delegation }: место { $place }.
desk-move-keys = С клавиатуры: Alt и стрелка перемещают запись.
desk-withdraw-title = Отозвать запись: { $delegation }?
desk-withdraw-hint = Запись покидает список и остается в протоколе. Ее можно восстановить.
desk-withdraw-of = Отозвать: { $delegation }
desk-pass-over = Отсутствует
desk-pass-over-of = { $delegation }: отсутствует
desk-restore = Восстановить
desk-admit = Принять
desk-admit-of = Принять: { $delegation }
desk-admitted = Заявка принята: { $delegation }, место { $place }.
desk-late-empty = Поздних заявок нет.
desk-late-hint = Получены после прекращения записи. Ничего не теряется: примите их или оставьте здесь.
desk-late-by = Через { $time } после прекращения записи
desk-others = Отозванные и отсутствовавшие
desk-window = Запись в список
desk-window-open = Открыть сейчас
desk-window-close = Прекратить сейчас
desk-window-announce = Объявить о прекращении
desk-window-reopen = Открыть снова
desk-window-reopen-hint = Пустое поле: запись открыта, пока ее не прекратят.
desk-window-close-title = Прекратить запись сейчас?
desk-window-close-hint = Следующие заявки будут поздними.
desk-received-early = Получена до прекращения записи: считается своевременной.
desk-received-late = Получена после прекращения записи: попадет в число поздних.
desk-combobox-hint = Введите название на любом языке или код.
desk-combobox-none = Делегация не найдена.
desk-combobox-on-list = уже в списке

links-hint = Каждая ссылка открывает один вид. Передайте ее одному лицу; потерянную ссылку отзовите.
links-create = Новая ссылка
links-role = Вид
links-delegation = Делегация
links-language = Кабина
links-created = Ссылка показывается только сейчас. Скопируйте или передайте ее.
links-copy = Скопировать
links-copied = Скопировано.
links-created-at = Создана { $at }
links-name = { $role }: { $whose }
links-revoke = Отозвать
links-revoke-of = Отозвать ссылку: { $name }
links-revoke-title = Отозвать эту ссылку?
links-revoke-hint = Кто ею пользуется, сразу теряет доступ.
links-revoked = Отозвана { $at }
links-none = Ссылок пока нет.

register-conference = Конференция
register-meetings = Заседания
register-items = Повестка дня
register-officers = Должностные лица
register-deadlines = Сроки
register-find = Найти делегацию
register-interpretation-until = устный перевод до { $at }
register-vacant = вакантно

## Публика

public-live = Эта страница обновляется сама.
public-clock = Время указано по месту заседания ({ $zone }): { $here } там — { $yours } у вас.
public-estimates = Ожидаемое время — оценка, оно меняется по ходу прений.
public-private = Открытого списка нет.

## Parts: said in every view

closure-countdown = Запись прекратится через { $left }
product = Rostrum
dismiss = Скрыть
skip-to-content = Перейти к содержанию
place-label = Место
entry-standby = в готовности
entry-on-behalf-of = от имени: { $name }
entry-expected = ожидается в
entry-between = между { $from } и { $to }
entry-not-fit = не успеет

rank-HS = Глава государства
rank-HG = Глава правительства
rank-VP = Вице-президент
rank-CP = Наследный принц или наследная принцесса
rank-DPM = Заместитель премьер-министра
rank-M = Министр
rank-VM = Заместитель министра
rank-OTHER = Иной ранг

mode-podium = Трибуна
mode-floor = Зал
mode-remote = Дистанционно
mode-video = Видеообращение

clock-waiting = Не начато
clock-running = Выступает
clock-amber = Просьба завершать
clock-red = Время истекло
clock-over = Время превышено
clock-closed = Слово закрыто
clock-paused = Пауза

connection-connecting = Подключение
connection-live = На связи
connection-reconnecting = Восстановление связи
connection-polling = Медленная связь
connection-stale = Данные устарели
connection-stale-for = Данные устарели: { $age }
connection-ended = Вход закрыт
stale-notice = Нет связи. Показанное могло устареть; часы идут сами.
ended-notice = Вход на этом экране закрыт. Откройте свою ссылку снова.
refused-what-to-do = Откройте ссылку, присланную секретариатом. Она открывает вход на этом устройстве.

choices-open = Язык, цвета, размер текста
choice-language = Язык
choice-organ = Орган
choice-theme = Цвета
choice-text-size = Размер текста
theme-auto = Как на устройстве
theme-light = Светлые
theme-dark = Тёмные
text-size-normal = Обычный
text-size-large = Крупный
text-size-larger = Очень крупный

rehearsal-clock = Репетиция. Часы конференции переведены: { $day } { $year }, { $time }

keys-title = Клавиши
keys-hint = Удержанная клавиша действует один раз. Клавиши не действуют при вводе текста и при открытом окне.

## Chair

view-chair = Председатель
chair-acts = Действия Председателя
chair-meeting = Заседание
chair-choose-meeting = Открываемое заседание
chair-quorum = Кворум: { $open } из { $parties } государств-участников для открытия, { $decide } для принятия решений; подключены: { $connected }
chair-item = Пункт повестки дня
chair-no-item = Пункт не рассматривается
chair-presiding = Председательствует: { $office }
chair-presiding-nobody = Никто ещё не председательствует
chair-hand-over = Передать председательство
chair-hand-over-hint = Принявший председательство ведёт заседание с этого момента. Часы и список продолжаются.
chair-officer = Принимает председательство
chair-adjourn-title = Закрыть заседание?
chair-adjourn-question = Заседание закрывается. Ожидающие сохраняют свою очередь на следующее.
meeting-in-session = Идёт
meeting-phase-suspended = Перерыв

act-call-to-order = Открыть заседание
act-suspend-meeting = Перерыв
act-resume-meeting = Возобновить заседание
act-adjourn = Закрыть заседание
act-take-chair = Принять председательство
act-give = Предоставить слово
act-give-to = Предоставить слово: { $name }
act-next-to = Далее: { $name }
act-give-nobody = Никто не ожидает
act-end = Завершить
act-start = Пустить
act-pause = Пауза
act-resume = Продолжить
act-extend = +30 с
act-reduce = −30 с
act-hold = Отложить
act-absent = Отсутствует
act-back = Вернуть слово
act-undo = Отменить

key-give = Предоставить слово следующему (завершает текущее выступление)
key-end = Завершить выступление
key-start = Пустить часы
key-pause = Остановить и продолжить часы
key-extend = Добавить 30 секунд
key-reduce = Убавить 30 секунд
key-hold = Отложить: место и оставшееся время сохраняются, слово следующему
key-absent = Следующий оратор отсутствует
key-back = Вернуться к отложенному выступлению
key-undo = Отменить последнее действие
key-overlay = Показать или скрыть этот перечень

undo-nothing = Отменять нечего
undo-floor-given = Слово предоставлено.
undo-statement-ended = Выступление завершено.
undo-floor-held = Выступление отложено.
undo-passed-over = Оратор пропущен.
undo-time-extended = Время выступления изменено.

floor-has = Выступает
floor-free = Слово никому не предоставлено
floor-suspended = В заседании объявлен перерыв
floor-no-meeting = Заседание не проводится

chair-next-three = Следующие трое
chair-next-place =
    { $place ->
        [1] Следующий
        [2] Второй
       *[other] Третий
    }
chair-held = Отложено
chair-held-left = осталось { $left }

chair-script = Для оглашения
script-call-to-order = Объявляю заседание открытым: { $meeting }.
script-resume = Заседание возобновляется.
script-thanks = Благодарю делегацию за выступление.
script-thanks-officer = { $name }, благодарю вас за выступление.
script-list-exhausted = В моём списке больше нет ораторов.
script-who-full = { $name }, { $title } ({ $state })
script-who-name = { $name } ({ $state })
script-who-title = { $title } ({ $state })
script-who-state = { $state }
script-who-officer = { $name }, { $title }
script-conclude = Прошу делегацию завершить выступление ({ $state }).
script-give-podium = Слово{ $purpose } с трибуны предоставляется: { $who }
script-give-floor = Слово{ $purpose } предоставляется: { $who }
script-give-remote = Слово{ $purpose } дистанционно предоставляется: { $who }
script-give-video = Сейчас мы увидим видеообращение{ $purpose }: { $who }
script-purpose-reply = {" "}в порядке осуществления права на ответ
script-purpose-explanation = {" "}по мотивам голосования
script-purpose-in-favour = {" "}в поддержку предложения
script-purpose-against = {" "}против предложения
script-followed = ; затем выступит: { $state }.
script-full-stop = .
script-excellency =
    { $gender ->
        [feminine] Её Превосходительство { $name }
        [masculine] Его Превосходительство { $name }
       *[unsaid] { $name }
    }
script-who-on-behalf = { $who } (от имени: { $group })
script-point = Делегация просит слова по порядку ведения заседания: { $state }. Слово ей предоставляется.
script-appeal = Постановление Председателя опротестовано. Протест немедленно ставится на голосование. Постановление остаётся в силе, если не будет отклонено большинством присутствующих и участвующих в голосовании членов.
script-motion-suspend = Внесено предложение о перерыве в заседании: { $state }. Это предложение не обсуждается.
script-motion-adjourn-meeting = Внесено предложение о закрытии заседания: { $state }. Это предложение не обсуждается.
script-motion-adjourn-debate = Внесено предложение о перерыве в прениях: { $state }. За предложение и против него могут выступить по два представителя.
script-motion-close-debate = Внесено предложение о прекращении прений: { $state }. Против предложения могут выступить два представителя.
script-vote-suspend = Предложение о перерыве в заседании ставится на голосование.
script-vote-adjourn-meeting = Предложение о закрытии заседания ставится на голосование.
script-vote-adjourn-debate = Предложение о перерыве в прениях ставится на голосование.
script-vote-close-debate = Предложение о прекращении прений ставится на голосование.
script-stopped-adjourn-debate = В прениях по этому пункту объявляется перерыв.
script-stopped-close-debate = Прения по этому пункту прекращены.
script-take-reply = Слово предоставляется желающим осуществить право на ответ. Первое выступление — не более { $first }, второе — не более { $second }.
script-take-reply-short = Слово предоставляется желающим осуществить право на ответ.
script-take-explanation = Слово предоставляется желающим выступить по мотивам голосования.
script-hand-over = Председательство передаётся: { $office }.
script-hand-over-to = Председательство передаётся: { $name }, { $office }.
title-prime-minister = Премьер-министр
title-secretary-general = Генеральный секретарь
title-minister-of-foreign-affairs = Министр иностранных дел
title-minister-of-justice = Министр юстиции
title-minister-of-the-interior = Министр внутренних дел
title-minister-for-foreign-affairs = Министр иностранных дел
title-assistant-minister-for-foreign-affairs = Помощник министра иностранных дел
title-deputy-minister-of-justice = Заместитель министра юстиции
title-attorney-general = Генеральный прокурор
title-permanent-representative = Постоянный представитель
title-ambassador-permanent-representative = Посол, Постоянный представитель
title-executive-director = Директор-исполнитель
title-president-of-the-conference = Председатель Конференции
chair-order = Порядок ведения заседания
chair-point = По порядку ведения заседания
chair-point-hint = Часы выступающего стоят, пока вы не вынесете постановление.
chair-appeal = Протест против постановления
chair-ruling = Ваше постановление
chair-ruling-stands = Постановление остаётся в силе.
chair-ruling-falls = Постановление отменяется.
chair-motion = Процедурное предложение
chair-motion-kind = Предложение
chair-proposed-by = Кем внесено
chair-side-in-favour = за { $score }
chair-side-against = против { $score }
chair-decision = Решение
decision-vote = Голосованием
decision-carried = Принято без голосования
decision-rejected = Отклонено без голосования
decision-withdrawn = Снято
chair-motion-carried = Предложение принимается.
chair-motion-rejected = Предложение отклоняется.
vote-in-favour = За
vote-against = Против
vote-abstaining = Воздержались
chair-reply-asked = Запрошено право на ответ
chair-reply-in-room = Запрошено в зале
chair-no-replies = Нет просьб, ожидающих ответа.
chair-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
chair-afterwards =
    { $count ->
        [one] затем { $count } вопрос
        [few] затем { $count } вопроса
        [many] затем { $count } вопросов
       *[other] затем { $count } вопроса
    }
chair-invite = Пригласить выступить: { $list }
chair-elsewhere = Другой пульт: { $event }
chair-consoles =
    { $count ->
        [one] { $count } пульт Председателя
        [few] { $count } пульта Председателя
        [many] { $count } пультов Председателя
       *[other] { $count } пульта Председателя
    }
chair-new-place = Новое место (1–{ $count })
chair-place-first = Первым в списке
chair-place-after = После: { $delegation }
chair-open-entry = { $place }. { $delegation }: переместить, пропустить
chair-standby-count = Приготовиться, начиная со следующего
chair-goes-on-in = Не успевшие выступят позднее
chair-goes-on = продолжение: { $meeting }
act-call-standby = Вызвать
act-roll-over = Перенести
act-move = Переместить
act-uphold = Принято
act-dismiss = Отклонено
act-take = Перейти к списку
act-raise-point = Внести
act-record-vote = Записать голосование
act-record = Записать решение
act-propose-motion = Внести
act-inscribe-speaker = Внести в список
act-request-reply = Записать просьбу
act-grant = Предоставить
act-deny = Не предоставлять
act-invite = Пригласить
sheet-point = По порядку ведения
sheet-appeal = Протест …
sheet-motion = Предложение
sheet-speak = Оратор …
sheet-decide = Решить …
sheet-reply = Право на ответ
sheet-invite = Пригласить
blocked-point = Сначала порядок ведения заседания
blocked-motion = Сначала предложение
blocked-stopped = Прения прекращены
blocked-not-taken-up = К этому списку ещё не перешли
clock-point-of-order = Порядок ведения
keys-floor = Слово и часы
keys-order = Порядок ведения заседания
keys-meeting = Заседание и список
key-point = Делегация выступает по порядку ведения заседания
key-uphold = Принять замечание
key-dismiss = Отклонить замечание
key-appeal = Протест против постановления: записать голосование
key-motion = Делегация вносит предложение
key-speak = Кто выступает за предложение или против
key-decide = Решить вопрос о предложении
key-reply = Право на ответ: предоставить, отказать, записать
key-take = Перейти к ответам или мотивам голосования
key-invite = Пригласить выступить следующим
key-chair = Передать председательство
key-settle = Список: прекращение записи, регламент, готовность, перенос
key-to-meeting = К действиям заседания
key-to-list = К списку
key-in-list = В списке: от записи к записи
key-entry = В списке: переместить или пропустить запись
script-adjourn = Заседание закрывается.

chair-budget = Время до окончания устного перевода
chair-budget-no-meeting = Картина оставшегося времени появится с открытием заседания.
chair-budget-spare = Запас: { $spare }
chair-budget-left-over =
    { $count ->
        [one] { $count } не успеет
        [few] { $count } не успеют
        [many] { $count } не успеют
       *[other] { $count } не успеют
    }
chair-budget-last = конец списка { $at }
chair-budget-interpretation = перевод до { $at }

chair-limit = по { $limit }
chair-late =
    { $count ->
        [one] { $count } поздняя заявка
        [few] { $count } поздние заявки
        [many] { $count } поздних заявок
       *[other] { $count } поздней заявки
    }
chair-nobody-waits = В этом списке никто не ожидает.
chair-no-list = Список ораторов здесь ещё не открыт.
chair-heard =
    { $count ->
        [one] { $count } выступил
        [few] { $count } выступили
        [many] { $count } выступили
       *[other] { $count } выступили
    }
chair-closed-by-limit = закрыто по регламенту
chair-settle-list = Настройки списка
chair-list-is-closed = Запись ораторов прекращена.
chair-closes-at = Запись прекращается в
chair-zone-hint = Время заседания ({ $zone })
chair-kind = Вид выступления
chair-limit-minutes = Минут каждому
act-announce-closure = Объявить о прекращении записи
act-close-list = Прекратить сейчас
act-reopen-list = Возобновить запись
act-set-speaking-time = Установить регламент

## Display

view-display = Табло
display-waiting =
    { $count ->
        [0] Никто не ожидает
        [one] { $count } ожидает
        [few] { $count } ожидают
        [many] { $count } ожидают
       *[other] { $count } ожидают
    }
display-next = Далее
display-floor-free = Слово никому не предоставлено
display-suspended = В заседании объявлен перерыв
display-no-meeting = Заседание не проводится
display-point-of-order = По порядку ведения заседания
display-chime = Включить звуковой сигнал
display-stale = Нет связи: { $age }. Часы идут сами.

## Technician

view-technician = Техник
technician-live = В эфире
technician-signal = Сигнал микрофона
technician-open = Открыт: { $name }
technician-closed = Все микрофоны закрыты
technician-paused = Держать открытым: { $name } (часы стоят)
technician-next-remote = Следующие вне зала
technician-none-remote = Никто из ожидающих не выступает вне зала.
technician-all = Все ожидающие

## eligibility

refusal-parties-only = Это могут делать только государства-участники (правило { $rule }); это участник другой категории ({ $category }).
request-spoken-for = Ваша делегация присоединилась к заявлению группы в этом списке ({ $delegation }). Она может выступить и отдельно.
refusal-kind-not-for-purpose = Список такого назначения не принимает заявлений такого вида ({ $kind }).
list-explanations = Выступления по мотивам голосования
list-interactive-dialogue = Интерактивный диалог
list-non-state-actors = Негосударственные структуры
list-upr-outcomes = Результаты универсального периодического обзора
list-member-states = Государства-члены
list-high-level-segment = Этап заседаний высокого уровня
refusal-count-out-of-range = Такое число недопустимо.
refusal-limit-below-used = Оратор уже использовал { $used_ms }: вместо этого завершите выступление.
refusal-kind-not-for-category = Участники этой категории ({ $category }) не делают заявлений такого вида ({ $kind }).
refusal-no-group-statement = От имени других делегаций делается только заявление группы.

## procedure

kind-in-favour = За предложение
kind-against = Против предложения
status-requested = Запрошено
status-denied = Не предоставлено
why-rank-unconfirmed = Теперь { $rank }: ожидает подтверждения секретариатом
list-replies = Право на ответ
refusal-point-open = Сначала необходимо принять решение по порядку ведения заседания.
refusal-unknown-point = Этот вопрос по порядку ведения заседания больше не рассматривается.
refusal-motion-pending = Сначала необходимо принять решение по процедурному предложению.
refusal-unknown-motion = Это предложение больше не рассматривается.
refusal-motion-out-of-order = Рассматривается предложение, имеющее преимущество.
refusal-vote-differs = Голоса и результат не совпадают.
refusal-no-debate = Ни один пункт не рассматривается.
refusal-debate-stopped = Прения по этому списку прекращены на основании предложения.
refusal-not-taken-up = К этому списку переходят в конце заседания или дня.
refusal-online-cap-reached = Время дистанционных выступлений на этом заседании ({ $cap_ms }) исчерпано: ораторы сохраняют свое место до следующего заседания.
refusal-not-requested = На эту просьбу уже дан ответ ({ $status }).
refusal-not-a-reply-list = Право на ответ запрашивается в отдельном списке.
refusal-reply-by-request = Право на ответ запрашивается, и его предоставляет Председатель.
refusal-quota-reached = Эта делегация уже использовала все свои выступления в этом списке ({ $per_delegation }).
kind-full = Мест только { $at_most }: { $kind }.
refusal-cannot-swap = Эти две записи нельзя поменять местами.
refusal-swap-pending = Обмен местами уже предложен.
refusal-swap-not-agreed = Другая делегация еще не согласилась.
refusal-unknown-swap = Этого предложения об обмене больше нет.
refusal-swap-expired = Срок этого предложения истек ({ $expires_at }).
refusal-message-required = Выберите уведомление или напишите текст.

## Time: roll-over, the time arranged anew, the forecast

refusal-meeting-over = Это заседание закончилось или присоединено к другому.
refusal-category-without-kind = Список открыт для этой категории ({ $category }), но не предусматривает ни одного вида заявлений, с которыми она выступает.
undo-time-arranged = Время прений перераспределено.
chair-budget-online = дистанционно: { $used } из { $cap } мин
chair-what-if = Что если
chair-what-if-title = Что если
key-whatif = Что если: взвесить иное распределение времени
act-apply-plan = Применить
chair-weigh-time = Время выступления
chair-weigh-same = Как сейчас
chair-weigh-shorter = Короче
chair-weigh-share = Поровну
chair-weigh-from = Начиная с оратора номер
chair-weigh-close = Закрыть список сейчас
chair-weigh-through = Продолжить без перерыва: { $meeting } (до { $at })
chair-weigh-cap = Время дистанционных выступлений
chair-weigh-cap-minutes = Предел в минутах
chair-weigh-cap-none = Без предела
chair-weigh-hint = Выберите, что взвесить. Просмотр ничего не меняет.
chair-compare-today = Сейчас
chair-compare-then = Тогда
chair-compare-ends = Последний закончит
chair-compare-interpretation = Конец устного перевода
chair-compare-left-over = Не поместятся
chair-nothing-changes = Это ничего не меняет.
chair-now-fit =
    { $count ->
        [one] Теперь поместится { $count }: { $names }
        [few] Теперь поместятся { $count }: { $names }
        [many] Теперь поместятся { $count }: { $names }
       *[other] Теперь поместятся { $count }: { $names }
    }
chair-no-longer-fit =
    { $count ->
        [one] Уже не поместится { $count }: { $names }
        [few] Уже не поместятся { $count }: { $names }
        [many] Уже не поместятся { $count }: { $names }
       *[other] Уже не поместятся { $count }: { $names }
    }
chair-and-more =
    { $count ->
        [one] еще { $count }
        [few] еще { $count }
        [many] еще { $count }
       *[other] еще { $count }
    }
event-time-arranged = Время прений перераспределено.
event-programme-changed = Программа заседаний изменена.
notice-rolled-over = На этом заседании очередь до вас не дошла: ваше место в списке сохраняется; список продолжится на заседании: { $meeting }, { $at }.
notice-rolled-over-undated = На этом заседании очередь до вас не дошла: ваше место в списке сохраняется. Дата следующего заседания будет объявлена.
notice-rolled-over-remote = Время, отведенное на этом заседании дистанционным выступлениям, исчерпано: ораторы сохраняют свои места и выступят на заседании: { $meeting }, { $at }.
notice-rolled-over-remote-undated = Время, отведенное на этом заседании дистанционным выступлениям, исчерпано: ораторы сохраняют свои места до следующего заседания.
refusal-turn-not-foreseen = Время вашего выступления предвидеть нельзя: заседание не запланировано.
calendar-summary = { $delegation }: выступление, { $list }
calendar-description = Ожидается в { $expected }, между { $earliest } и { $latest } ({ $zone }). { $meeting }. Это оценка: следите за списком.

## Secretariat: the desk

desk-sections = Разделы рабочего стола
desk-programme = Программа
desk-people = Делегации
desk-record = Протокол
desk-beside = Органы рядом
desk-no-list = Здесь еще не составлен ни один список ораторов.
desk-establish = Новый список
desk-filter-standing = Состояние
desk-filter-none = Показать все
desk-standing-waiting = Ожидают
desk-standing-standby = Готовятся выступить
desk-standing-unconfirmed = Изменение ранга не подтверждено
desk-standing-by-hand = Место дано вручную
desk-standing-no-text = Нет текста
desk-standing-held = Отложены
desk-standing-gone = Отозваны или отсутствовали
desk-standing-heard = Выступили
desk-restore-of = Восстановить: { $delegation }
desk-add-more = Внести и перейти к следующей
desk-spoken-for = { $delegation } выступает и от ее имени
field-aligned = Присоединившиеся делегации
field-aligned-hint = Названия на любом языке или коды через запятую, затем Enter.
field-item = Пункт повестки дня
field-opens-at = Открытие записи ({ $zone })
delegations-unknown = Не найдены с уверенностью: { $names }
delegations-count =
    { $count ->
        [one] { $count } делегация
        [few] { $count } делегации
        [many] { $count } делегаций
       *[other] { $count } делегации
    }
delegations-remove = Убрать: { $delegation }
desk-ranks = Ранги на подтверждение
desk-ranks-hint = Место сохраняется, пока вы не подтвердите.
desk-rank-was = { $before } → { $now }
desk-rank-confirm = Определить место заново
desk-rank-confirm-of = Определить место заново: { $delegation }
desk-rank-confirmed = { $delegation }: место { $place }.
desk-rank-hint = Запись пока на месте { $place }. Если определить место заново, она встанет туда, куда порядок списка ставит новый ранг.
desk-rank-keep = Пока сохранить место
desk-rank-title = Ранг изменен: { $delegation }
desk-rank-unconfirmed = Подтвердить место
desk-swaps = Обмен местами
desk-swap-of = { $one } и { $other }
desk-swap-agreed = Обе согласны. При разной очередности нужно одобрение секретариата.
desk-swap-proposed = Предложено; другая делегация еще не ответила.
desk-swap-until = до { $at }
desk-swap-approve = Одобрить
desk-swap-decline = Отклонить
desk-replies = Просьбы о праве на ответ
desk-replies-hint = Его предоставляет или отклоняет председательствующий.
desk-times = Время выступлений
desk-no-limit = без ограничения
desk-then = затем { $time }
desk-time-of = Изменить время: { $kind }
desk-time-title = Время: { $kind }
desk-time-limit = Предел
desk-time-amber = Предупреждение до конца
desk-time-grace = Льготное время
desk-time-then = Второе выступление
desk-time-hint = Минуты и секунды: 3:00
desk-time-wrong = Укажите минуты и секунды, например 3:00.
desk-time-from = Действует
desk-time-from-next = со следующего оратора
desk-time-from-entry = с места { $place }: { $delegation }
desk-time-later = { $kind }: { $time }, начиная с: { $delegation }
desk-enforcement = По истечении времени
enforcement-none = Ничего не происходит
enforcement-call-to-order = Председательствующий призывает к порядку
enforcement-close = Слово прекращается само
desk-standby = Вызвать готовиться
desk-standby-title = Вызвать следующих ораторов готовиться
desk-standby-count = Сколько
desk-standby-hint = Впереди них больше никто не встанет.
desk-standby-called =
    { $count ->
        [one] Готовится { $count } оратор.
        [few] Готовятся { $count } оратора.
        [many] Готовятся { $count } ораторов.
       *[other] Готовятся { $count } оратора.
    }
desk-roll-over = Перенести
desk-roll-over-title = Перенести: { $list }
desk-roll-over-hint =
    { $count ->
        [one] { $count } ожидающий оратор переходит на другое заседание.
        [few] { $count } ожидающих оратора переходят на другое заседание в том же порядке.
        [many] { $count } ожидающих ораторов переходят на другое заседание в том же порядке.
       *[other] { $count } ожидающих оратора переходят на другое заседание в том же порядке.
    }
desk-roll-over-to = На заседание
desk-rolled-over = Список продолжится: { $meeting }.
desk-continues-in = Продолжится: { $meeting }
desk-no-meeting-to-come = Других заседаний этого органа не запланировано.
desk-take-replies = Перейти сейчас
desk-online = Время дистанционных выступлений
desk-online-none = На этом заседании не ограничено.
desk-online-used = использовано { $used } из { $cap }
desk-online-capped = Исчерпано: дистанционные ораторы сохраняют места на следующем заседании.
desk-online-set = Установить предел
desk-online-title = Предел времени дистанционных выступлений
desk-online-hint = Сверх предела дистанционные ораторы переходят на следующее заседание, а находящиеся в зале продолжают.
desk-online-cap = Предел на заседание
desk-online-lift = Снять предел
announce = Объявить
announce-title = Объявления
announce-none = Объявлений не было.
announce-to = Кому
announce-all = Всем
announce-mode = Всем с одной формой выступления
announce-delegation = Одной делегации
announce-what = Что
announce-words = Своими словами
announce-text = Текст
announce-text-hint = Отправляется как есть, только на этом языке.
announce-translated = Каждый увидит это на своем языке.
announce-done = Объявлено.
list-for-reply = Право на ответ, пункт { $item }
list-for-explanation = Выступления по мотивам голосования, пункт { $item }
list-for-motion = Предложение по порядку ведения
establish-title = Составить список ораторов
establish-do = Составить список
establish-done = Список составлен: { $list }
establish-purpose = Назначение
purpose-debate = Прения
purpose-reply = Право на ответ
purpose-explanation = Выступления по мотивам голосования
establish-no-kind = Выберите хотя бы один вид заявления.
establish-categories = Кто может записаться
establish-precedence = Порядок
precedence-tier-received-at = Сначала министры, затем по времени получения
precedence-received-at = По времени получения
precedence-rank-received-at = По рангу, затем по времени получения
precedence-groups-first-tier-received-at = Группы, затем министры, затем по времени получения
precedence-category-received-at = По категории, затем по времени получения
establish-no-show = Отсутствует при вызове
no-show-end-of-list = В конец списка
no-show-end-of-category = В конец своей очередности
no-show-lose-slot = Теряет место
no-show-text-in-lieu = Текст вместо выступления
establish-per-delegation = Выступлений на делегацию
establish-per-delegation-hint = Пусто: сколько угодно, одно за другим.
establish-by-hand = Время идет с начала выступления
establish-public = Список открыт для всех

## Secretariat: programme, delegations, links

programme-add-meeting = Новое заседание
programme-add-item = Новый пункт
programme-add-deadline = Новый срок
programme-change-of = Изменить: { $name }
programme-taken-in = Без перерыва после: { $meeting }
programme-number = Номер
programme-starts = Начало ({ $zone })
programme-ends = Конец устного перевода ({ $zone })
programme-ends-hint = С ним считаются прогноз и предупреждения.
programme-meeting-runs = Это заседание идет. Конец перевода был установлен при его открытии; изменение касается только программы.
programme-item-title = Пункт { $item } повестки дня
programme-item-number = Номер пункта
programme-item-number-hint = Как напечатано: 2(a)
programme-item-words = Название
programme-documents = Документы
programme-documents-hint = Условные обозначения, по одному в строке: CTOC/COP/2020/1/Rev.1
programme-due = Срок ({ $zone })
programme-deadline-words = Что представить
programme-officer-hint = Место группы: { $group }
programme-person = Лицо
programme-nobody = не названо
form-incomplete = Заполнено не все.
remove = Удалить
remove-question = Удалить окончательно?
remove-not = Нет
removed = Удалено.
credentials-awaited = Полномочия ожидаются
credentials-copy = Получена копия полномочий
people-credentials = Полномочия
people-credentials-hint = Правила 18–20. Никакая отметка не лишает слова.
people-credentials-none = не требуются
people-participants = Участники
people-nobody = Никто не внесен.
people-add = Новый участник
people-add-to = Новый участник: { $delegation }
people-name = Имя
people-contact = Контакт
people-contact-hint = Видит только секретариат.
people-erase = Стереть данные лица
people-erase-title = Стереть данные этого лица?
people-erase-hint = Имя, должность и контакт исчезнут навсегда. В протоколе останется только номер.
links-find = Найти ссылку
links-hide = Скрыть
links-qr = QR-код ссылки: { $name }
print = Печать

## The record, as sentences

record-of = Протокол: { $organ }
record-hint = Что было сделано, кем и когда. Каждая строка скреплена отпечатком предыдущей.
record-pages = Страницы протокола
record-newest = Новейшие
record-newer = Новее
record-older = Старее
record-oldest = Самые старые
record-shown = { $from }–{ $to } из { $count }
record-empty = Пока ничего не произошло.
record-number = №
record-when = Когда
record-who = Кем
record-what = Что сделано
record-speaker = другой оратор
record-text-url = адрес текста
record-called-to-order = Открыто: { $meeting }; перевод до { $interpretation_ends_at }
record-suspended = Заседание прервано
record-resumed = Заседание возобновлено
record-adjourned = Заседание закрыто
record-chair-taken = Председательствует: { $officer }
record-item-taken-up = Рассмотрение пункта { $item }: { $title }
record-list-established = Составлен список: { $list }
record-list-opened = { $list }: запись открыта
record-closure-announced = { $list }: объявлено прекращение записи { $closes_at }
record-list-closed = { $list }: запись прекращена
record-list-reopened = { $list }: запись снова открыта
record-speaking-time-set = { $list }: { $limit } для «{ $kind }»
record-inscribed = Внесена: { $delegation } ({ $list }, номер { $number }, получено { $received_at })
record-received-late = Получена поздно: { $delegation } ({ $list }, { $received_at })
record-amended = Изменена: { $delegation } ({ $changes })
record-withdrawn = Отозвана: { $delegation }
record-moved =
    { $placed ->
        [front] Перемещена: { $delegation }, в начало
       *[other] Перемещена: { $delegation }, после записи: { $after }
    }
record-admitted = Принята поздняя заявка: { $delegation }
record-passed-over = Отсутствовала при вызове: { $delegation }
record-restored = Восстановлена: { $delegation }
record-floor-given = Слово предоставлено: { $delegation } ({ $limit_ms })
record-clock-started = Отсчет времени начат
record-clock-paused = Отсчет приостановлен на { $used_ms }
record-clock-resumed = Отсчет продолжен
record-time-extended = Время изменено на { $by_ms }
record-statement-ended =
    { $closed_by ->
        [limit] Слово прекращено по истечении времени, { $used_ms }
       *[other] Выступление окончено, { $used_ms }
    }
record-floor-held = Отложено после { $used_ms }
record-act-undone = Последнее действие председательствующего отменено
record-point-raised = Выступление по порядку ведения: { $delegation }
record-point-ruled =
    { $ruling ->
        [upheld] Вопрос по порядку ведения поддержан
       *[other] Вопрос по порядку ведения отклонен
    }
record-motion-proposed = Предложение внесла { $delegation }: { $kind }
record-motion-withdrawn = Предложение снято
record-motion-decided = Решение по предложению принято
record-debate-stopped = { $list }: прения остановлены по предложению
record-reply-requested = Просьба о праве на ответ: { $delegation }
record-reply-granted = Право на ответ предоставлено: { $delegation }
record-reply-denied = В праве на ответ отказано: { $delegation }
record-replies-taken = Начато: { $list }
record-invited = Приглашена выступить: { $delegation }
record-rank-confirmed = Место определено заново по рангу: { $delegation }
record-swap-proposed = Предложен обмен: { $one } и { $other }
record-swap-agreed = Другая делегация согласилась на обмен
record-swapped = Места обменены
record-swap-declined = Обмен отклонен
record-swap-lapsed = Предложение об обмене утратило силу
record-rolled-over = Перенесены: { $names }
record-online-capped = Предел дистанционного времени изменен
record-time-arranged = Время прений перераспределено
record-standby-called = Вызваны готовиться: { $names }
record-meeting-end = { $meeting }: устный перевод до { $ends_at }
record-programme-changed = Программа заседаний изменена.
record-announced = Объявлено: «{ $message }»

## Delegate: without a line

refusal-offline = Нет связи: ничего не отправлено. Повторите, когда связь восстановится.
unsent-title = Еще не отправлено
unsent-hint = Нет связи. Заявка сохранена на этом устройстве и будет отправлена сама, один раз, когда связь восстановится. Учитывается время поступления.
unsent-old = Эта заявка, поданная { $at }, так и не поступила. Отправить ее сейчас?
unsent-send = Отправить сейчас
unsent-discard = Не отправлять
new-build = Готова новая версия этой страницы.
new-build-load = Загрузить

## Delegate: while away, and messages

away-title = Пока вас не было
away-between = { $from } – { $to }
away-about = { $list }: { $text }
away-place = { $list }: вы были под номером { $from }, теперь под номером { $to }.
away-names = { $text } ({ $names })
away-meeting-began = Идет: { $meeting }.
messages-title = Сообщения
messages-to-you = Вашей делегации
messages-earlier =
    { $count ->
        [one] { $count } прежнее сообщение
        [few] { $count } прежних сообщения
        [many] { $count } прежних сообщений
       *[other] { $count } прежнего сообщения
    }
heard-message = Сообщение: { $text }
notice-be-ready = Просьба быть готовыми к выступлению.
notice-check-sound = Просьба проверить звук.
notice-send-text = Просьба прислать текст выступления.
notice-list-closes = Запись ораторов скоро прекращается.
notice-meeting-resumes = Заседание скоро возобновится.
notice-swap-proposed = Вам предлагают обменяться местами: { $delegation }.
notice-swap-agreed = Согласие на обмен местами получено: { $delegation }. Требуется еще согласие секретариата.
notice-swapped = Обмен местами состоялся: { $delegation }.
notice-swap-declined = Обмен местами не состоится: { $delegation }.
notice-swap-lapsed = Обмен местами не состоится: { $delegation }. Одна из двух записей перенесена, вызвана или отозвана.
notice-swap-expired = Срок предложения об обмене местами истек: { $delegation }. Оно не было согласовано вовремя.

## Delegate: exchange of places

action-swap = Обменяться местами
swap-title = Обмен местами
swap-hint = Другой делегации направляется запрос. До ее согласия ничего не меняется.
swap-with = С кем?
swap-option = { $delegation } (место { $place })
swap-stands = Срок действия предложения
swap-other-tier = Вы относитесь к разным очередям: требуется также согласие секретариата.
swap-nobody = Сейчас в этом списке не с кем обменяться местами.
swap-do = Предложить
swap-done = Предложение направлено: { $delegation }.
swap-received = Вам предлагают обменяться местами: { $delegation }.
swap-sent = Вы предложили обменяться местами: { $delegation }.
swap-places = Вы будете под номером { $to } вместо { $from }.
swap-until = Действует до { $at }.
swap-agreed = Обе стороны согласны. Требуется еще согласие секретариата.
swap-expired = Ответа не поступило до { $at }: срок предложения истек.
swap-accept = Согласиться
swap-decline = Отклонить
swap-take-back = Отозвать предложение
swap-accepted = Теперь ваш номер { $place }.
swap-accepted-waits = Согласие дано. Требуется еще согласие секретариата.
swap-declined = Отклонено. Места не меняются.
swap-taken-back = Предложение отозвано. Места не меняются.

## Delegate: be ready

ready-title = Готовность
ready-say = Готовы выступать
ready-said = Вы сообщили о готовности
ready-take-back = Пока не готовы
ready-connected = На связи
sound-test = Проверка звука
sound-tested = Звук проверен
sound-hint = Вы услышите две ноты, три раза. Используйте гарнитуру, с которой будете выступать.
sound-play = Воспроизвести
sound-heard = Слышно хорошо
sound-not-heard = Ничего не слышно
sound-help = Проверьте громкость и гарнитуру и повторите. Если не помогает, сообщите технику: ваше место сохраняется.
sound-untested = Техник видит, что вам нужна помощь.
call-how-all = Звуком, вибрацией и уведомлением. Не закрывайте эту страницу.
call-how-sound = Звуком и вибрацией. Уведомления в этом браузере не разрешены.
text-none-yet = Текста у переводчиков пока нет
field-text-url = Адрес текста
field-text-url-hint = Где его могут открыть переводчики. Пусто: нигде.

## Delegate: in the meeting

meeting-time = { $at } по времени заседания ({ $zone })
floor-title = На заседании
point-action = Порядок ведения заседания
point-title = Выступить по порядку ведения заседания?
point-hint = Оратора прерывают сразу, и Председатель немедленно выносит решение. Речь может идти только о процедуре, но не о существе вопроса.
point-do = Поднять вопрос
point-mine = Ваш вопрос по порядку ведения заседания рассматривает Председатель.
reply-action = Право на ответ
reply-title = Попросить слово в порядке осуществления права на ответ
reply-hint = Председатель предоставляет его или нет. Ответы заслушиваются в конце заседания или дня.
reply-do = Попросить
reply-done = Заявлено: номер { $number }. Председатель еще не ответил.
requested-explained = Председатель еще не ответил.
denied-explained = Председатель не предоставил этого права.
motion-action = Процедурное предложение
motion-title = Внести процедурное предложение
motion-which = Предложение
motion-hint = Оно ставится на рассмотрение прежде всех прочих вопросов. Предложения, стоящие в этом списке выше, рассматриваются раньше.
motion-do = Внести
motion-done = Внесено.
motion-mine = Ваше предложение рассматривается: { $motion }.
motion-withdraw = Снять предложение
motion-withdrawn = Предложение снято.

## Technician: who is there, what the booths signal

lights-of = Готовность: { $name }
light-connected = На связи
light-not-connected = Нет связи
light-connection-unknown = Связь неизвестна
light-sound = Звук проверен
light-no-sound = Звук не проверен
light-sound-failed = Нужна помощь со звуком
light-ready = Готов выступить
light-not-ready = Не сообщил о готовности
signals-lit = Сигналы переводчиков
signal-too-fast = Слишком быстро
signal-no-sound = Нет звука
signal-no-text = Нет текста
signal-from = { $signal }: { $booths }
technician-unmute-next = Включить следующим
technician-nobody-next = Никто не ждёт.
technician-called = В готовности
technician-sound-good = Звук хороший
technician-sound-bad = Проверить снова
technician-partial = Кто подключён через другие узлы, сейчас неизвестно.
technician-booths = На связи: { $booths }
technician-point = Порядок ведения, включить: { $name }
technician-resumes = продолжит после замечания по порядку ведения
technician-no-booths = Ни одна кабина не на связи.

## Secretariat: screens, room and remote

screens-title = Экраны
screens-hint = Экран появляется здесь, когда открыта его ссылка. Он подчиняется сразу и запоминает.
screens-none = Нет подключённых экранов.
screen-unnamed = Экран без названия
screen-connected =
    { $count ->
        [one] На связи: { $count }
        [few] На связи: { $count }
        [many] На связи: { $count }
       *[other] На связи: { $count }
    }
screen-away = Нет связи
screen-shows = Показывает: { $what }
screen-ordered = Должен показывать: { $what }
screen-show-all = слово, часы и следующие
screen-show-clock = часы
screen-show-lower-third = титр для видео
screen-show-timer = таймер оратора
screen-show = Что показывать
screen-name = Название экрана
screen-languages = Языки по очереди
screen-theme = Цвета
screen-organ = Орган
screen-chime = Сигнал при смене оратора
screen-as-address = Как в его адресе
screen-change = Изменить
screen-change-of = Изменить показ: { $name }
screen-order = Показать это
screen-release = Вернуть как в адресе
screen-changed = { $name }: передано.
fairness-title = Зал и дистанционно
fairness-hint = По протоколу: зал и вне зала. Ожидание считается по времени заседаний.
fairness-room = В зале
fairness-outside = Вне зала
fairness-requests = Заявки
fairness-waiting = Ожидают
fairness-delivered = Выступления
fairness-waited = Ожидание, медиана
fairness-longest = Самое долгое ожидание
fairness-used = Использованное время
fairness-passed-over = Пропущены, отсутствовали
fairness-holds = Прерванные линии
fairness-denied = Отклонены
fairness-late = Поздние заявки
fairness-withdrawn = Сняты
fairness-moved-up = Перемещены вверх
fairness-moved-down = Перемещены вниз
fairness-matter = Показатель

