### Español. Un solo catálogo para las páginas y para el servidor. Términos de uso en los documentos de las Naciones Unidas.
### Los nombres de los Estados y de las organizaciones no están aquí: proceden del registro.

## Términos del procedimiento

list-opening = Declaraciones de apertura
list-general-debate = Debate general
list-of-speakers = Lista de oradores y oradoras
meeting-name = { $number }ª sesión

office-president = Presidencia
office-vice-president = Vicepresidencia
office-rapporteur = Relatoría
office-outgoing-president = Presidencia saliente

kind-national = Declaración nacional
kind-group = Declaración de grupo
kind-observer = Declaración de observador
kind-igo = Organización intergubernamental
kind-ngo = Organización no gubernamental
kind-officer = Declaración de la Mesa
kind-reply = Derecho a contestar
kind-explanation = Explicación de voto

status-waiting = En espera
status-late = Entre las solicitudes tardías
status-speaking = En el uso de la palabra
status-held = En suspenso
status-delivered = Ya intervino
status-withdrawn = Retirada
status-passed-over = Ausente al ser llamado

category-party = Estado parte
category-signatory = Signatario
category-other-state = Otro Estado
category-entity = Entidad
category-igo = Organización intergubernamental
category-ngo = Organización no gubernamental
category-officer = Miembro de la Mesa
category-secretariat = Secretaría

group-AFR = Grupo de los Estados de África
group-APG = Grupo de los Estados de Asia y el Pacífico
group-EEG = Grupo de los Estados de Europa Oriental
group-GRULAC = Grupo de los Estados de América Latina y el Caribe
group-WEOG = Grupo de los Estados de Europa Occidental y otros Estados

source-self-service = Por la delegación
source-email = Por correo electrónico
source-paper = En papel
source-secretariat = Por la secretaría

text-none = Sin texto
text-received = Texto recibido
text-final = Texto definitivo
text-verbatim = Lectura literal
text-check-against-delivery = Cotéjese con la alocución

language-ar = Árabe
language-zh = Chino
language-en = Inglés
language-fr = Francés
language-ru = Ruso
language-es = Español

credentials-submitted = Credenciales presentadas
credentials-provisional = Participa provisionalmente
credentials-accepted = Credenciales aceptadas

by-chair = la presidencia
by-secretariat = la secretaría
by-delegate = la delegación
by-system = el servicio

role-chair = Presidencia
role-secretariat = Secretaría
role-delegate = Delegación
role-interpreter = Interpretación
role-display = Pantalla
role-technician = Técnica
role-public = Público

view-delegate = Delegación
view-interpreter = Interpretación
view-secretariat = Secretaría
view-public = Lista de oradores y oradoras

## Por qué una inscripción ocupa su lugar

why-tier-upper = { $rank }: nivel prioritario
why-tier-lower = Fuera del nivel prioritario
why-rank = Rango: { $rank }
why-group = Declaración de grupo: antes que las nacionales
why-no-group = No es declaración de grupo
why-category = { $category }
why-received = Recibida el { $at }
why-announced = Anunciada como siguiente: nadie pasa antes
why-placed =
    { $placed ->
        [front] Colocada en primer lugar por { $by }, { $at }
       *[after] Colocada después de { $after } por { $by }, { $at }
    }
why-with-reason = { $text } («{ $reason }»)

## Negativas: lo que no se pudo hacer, y por qué

refusal-unknown = No se pudo hacer ({ $code }).
refusal-unreachable = No se puede contactar con el servicio. Nada se ha perdido: inténtelo de nuevo cuando vuelva la línea.
refusal-not-permitted = Su acceso no lo permite.
refusal-unknown-organ = No existe ese órgano.
refusal-unknown-conference = No existe esa conferencia.
refusal-unknown-list = No existe la lista «{ $list }».
refusal-unknown-inscription = Esa inscripción no está en la lista.
refusal-unknown-meeting = No existe esa sesión.
refusal-unknown-item = No existe ese tema del programa.
refusal-unknown-delegation = No existe esa delegación.
refusal-unknown-officer = No existe ese miembro de la Mesa.
refusal-unknown-participant = Esa persona no está en el registro.
refusal-list-exists = Ya existe una lista con ese nombre.
refusal-list-not-open = La lista se abre el { $opens_at }.
refusal-list-closed = La lista está cerrada.
refusal-list-already-open = La lista ya está abierta.
refusal-already-inscribed = La delegación ya está inscrita en esta lista, con el número { $number }.
refusal-not-eligible = Esta lista no está abierta a esa categoría de participantes ({ $category }).
refusal-kind-full = Esta lista no admite más declaraciones de este tipo ({ $kind }).
refusal-already-there = Eso ya existe.
refusal-in-use = Todavía se utiliza y no se puede suprimir.
refusal-end-before-start = El final es anterior al comienzo.
refusal-meetings-overlap = Se superpondrían dos sesiones del mismo órgano ({ $meeting }).
refusal-number-taken = El número { $number } ya corresponde a otra sesión.
refusal-named-twice = Lo mismo se menciona dos veces.
refusal-bureau-unbalanced = La Mesa no tendría la composición que exige el artículo 22.
refusal-holder-without-delegation = Un miembro de la Mesa debe tener delegación.
refusal-other-delegation = Esa persona pertenece a otra delegación ({ $delegation }).
refusal-other-group = La delegación pertenece a otro grupo regional.
refusal-participant-erased = Esa persona fue borrada del registro.
refusal-not-a-rehearsal = Es una conferencia real: su reloj no se puede ajustar.
refusal-rehearsal-settled = Si es un ensayo quedó decidido al comienzo.
refusal-role-unknown = No hay enlace para esa vista.
refusal-delegation-needed = El enlace de un delegado requiere una delegación.
refusal-delegation-required = Indique de qué delegación se trata.
refusal-language-required = Indique la cabina: el enlace no menciona ningún idioma.
refusal-not-a-display = Este enlace no es el de una pantalla.
refusal-delegation-unwanted = Solo el enlace de un delegado tiene una delegación.
refusal-unknown-deadline = No existe ese plazo.
refusal-unknown-document = No existe ese documento.
refusal-unknown-grant = No existe ese enlace.
refusal-mode-not-offered = Esta lista no ofrece ese modo de intervención ({ $mode }).
refusal-kind-not-offered = Esta lista no ofrece ese tipo de declaración ({ $kind }).
refusal-received-in-future = La hora de recepción está en el futuro ({ $received_at }).
refusal-closes-in-past = La hora de cierre está en el pasado.
refusal-list-changed = La lista ha cambiado entretanto. Vuelva a consultarla.
refusal-floor-changed = El uso de la palabra ha cambiado entretanto. Vuelva a consultarlo.
refusal-floor-occupied = { $floor } tiene la palabra.
refusal-no-floor = Ya nadie tiene la palabra.
refusal-clock-running = El reloj ya está en marcha.
refusal-clock-not-started = El reloj aún no se ha puesto en marcha.
refusal-clock-paused = El reloj ya está detenido.
refusal-clock-not-paused = El reloj no está detenido.
refusal-time-expired = El tiempo de esta declaración se agotó ({ $due_at }).
refusal-no-limit = Esta declaración no tiene límite de tiempo.
refusal-limit-out-of-range = Ese tiempo de uso de la palabra no es admisible.
refusal-not-in-session = No hay ninguna sesión en curso.
refusal-already-in-session = Ya hay una sesión en curso: { $meeting }.
refusal-meeting-suspended = La sesión está suspendida.
refusal-meeting-not-suspended = La sesión no está suspendida.
refusal-reason-required = Indique un motivo: queda en el acta.
refusal-not-waiting = Esa inscripción no está en espera ({ $status }).
refusal-not-late = Esa inscripción no está entre las solicitudes tardías ({ $status }).
refusal-cannot-restore = Esa inscripción no se puede restablecer ({ $status }).
refusal-later-only = Solo puede retroceder en la lista.
refusal-nothing-changes = Eso no cambiaría nada.
refusal-nothing-to-undo = No hay nada que deshacer.
refusal-undo-changed = Ha ocurrido algo más desde entonces. Vuelva a consultarlo.
refusal-not-due = El tiempo aún no se ha agotado ({ $due_at }).
refusal-already-presiding = Esa persona ya preside.
refusal-group-required = Una declaración de grupo debe indicar en nombre de quién se hace.
refusal-text-address-unusable = La dirección del texto debe empezar por https:// y designar un sitio, sin espacios ni contraseñas.
refusal-key-required = La solicitud estaba incompleta (clave). Vuelva a cargar la página.
refusal-key-reused = La misma solicitud llegó con otro contenido. Vuelva a cargar la página.
refusal-link-unknown = Ese enlace de acceso no se conoce. Pida uno nuevo a la secretaría.
refusal-link-revoked = Ese enlace de acceso fue revocado. Pida uno nuevo a la secretaría.
refusal-sign-in-required = Abra su enlace de acceso.
refusal-invalid-request = No se entendió la solicitud. Compruebe lo que ha escrito.
refusal-not-json = No se entendió la solicitud (se esperaba JSON).
refusal-id-differs = La solicitud designa dos elementos distintos. Vuelva a cargar la página.
refusal-body-too-large = El texto es demasiado largo.
refusal-not-found = Eso no existe.
refusal-method-not-allowed = Eso no es posible aquí.
refusal-origin-refused = La solicitud procedía de otro sitio y fue rechazada.
refusal-busy = El servicio está ocupado. Inténtelo de nuevo en un momento.
refusal-internal = Se produjo un error en el servicio. Quedó registrado; inténtelo de nuevo.

## Sucesos, tal como se leen en voz alta

event-called-to-order = Se declara abierta la sesión.
event-suspended = Se suspende la sesión.
event-resumed = Se reanuda la sesión.
event-adjourned = Se levanta la sesión.
event-chair-taken = Ocupa la presidencia: { $presiding }.
event-item-taken-up = Tema { $item } del programa: { $title }.
event-list-established = Se estableció una lista: { $list }.
event-list-opened = { $list }: la lista está abierta.
event-closure-announced = { $list }: se anunció el cierre de la lista.
event-list-closed = { $list }: la lista está cerrada.
event-list-reopened = { $list }: la lista vuelve a estar abierta.
event-speaking-time-set = { $list }: cambió el tiempo de uso de la palabra.
event-inscribed = { $delegation } se inscribió en la lista.
event-received-late = Se recibió una solicitud tardía.
event-amended = Se modificó la inscripción de { $delegation }.
event-withdrawn = { $delegation } retiró su inscripción.
event-moved = { $delegation } cambió de lugar en la lista.
event-admitted = Se admitió la solicitud tardía de { $delegation }.
event-passed-over = { $delegation } no estaba presente al ser llamada.
event-restored = { $delegation } vuelve a estar en la lista.
event-floor-given = Tiene la palabra { $delegation }.
event-clock-started = El reloj está en marcha.
event-clock-paused = El reloj está detenido.
event-clock-resumed = El reloj sigue en marcha.
event-time-extended = Cambió el tiempo de uso de la palabra: { $limit }.
event-statement-ended =
    { $closed_by ->
        [limit] Se agotó el tiempo de { $delegation }. Se cierra el uso de la palabra.
       *[chair] Terminó la declaración de { $delegation }.
    }
heard-amber = Tiempo restante: { $left } ({ $delegation }).
heard-time-up = Se ha agotado el tiempo: { $delegation }.
event-floor-held = Declaración en suspenso: { $delegation }.
event-act-undone = Se deshizo el último acto.
motion-suspend = Suspensión de la sesión
motion-adjourn-meeting = Levantamiento de la sesión
motion-adjourn-debate = Aplazamiento del debate
motion-close-debate = Cierre del debate
event-point-raised = Cuestión de orden: { $delegation }.
event-point-ruled =
    { $outcome ->
        [upheld] Se acepta la cuestión de orden: { $delegation }.
        [dismissed] Se rechaza la cuestión de orden: { $delegation }.
        [overruled] Se revoca la decisión de la Presidencia sobre la cuestión de orden: { $delegation }.
       *[ruled] La Presidencia ha resuelto la cuestión de orden: { $delegation }.
    }
event-motion-proposed = Moción de { $delegation }: { $motion }.
event-motion-withdrawn = Se ha retirado la moción: { $motion }.
event-motion-decided =
    { $outcome ->
        [carried] Se aprueba la moción: { $motion }.
        [rejected] Se rechaza la moción: { $motion }.
       *[decided] Se ha decidido la moción: { $motion }.
    }
event-debate-stopped = { $list }: una moción ha puesto fin al debate.
event-reply-requested = Se pide el derecho a contestar: { $delegation }.
event-reply-granted = Se concede el derecho a contestar: { $delegation }.
event-reply-denied = No se concede el derecho a contestar: { $delegation }.
event-replies-taken = { $list }: ahora.
event-invited = Se invita a hablar a continuación: { $delegation }.
event-rank-confirmed = Rango confirmado, nuevo lugar: { $delegation }.
event-swap-proposed = Se propone un cambio de lugar: { $delegation } y { $other }.
event-swap-agreed = Se acepta el cambio de lugar: { $delegation } y { $other }.
event-swapped = Han cambiado de lugar: { $delegation } y { $other }.
event-swap-declined = No hay cambio de lugar: { $delegation } y { $other }.
event-swap-lapsed = Una propuesta de cambio de lugar ha quedado sin efecto.
event-rolled-over = { $list }: quienes aún esperan hablarán en: { $meeting }.
event-online-capped =
    { $cap ->
        [lifted] El tiempo de palabra a distancia ya no tiene límite.
       *[set] Tiempo de palabra a distancia limitado en la sesión: { $time }.
    }
event-online-cap-reached = Se ha agotado el tiempo de palabra a distancia de la sesión.
event-standby-called = Prepárense: { $names }.
event-announced = Anuncio: { $text }
event-limit-set = { $list }: se ha modificado el tiempo de palabra.

## En varias vistas

now = Ahora
next = A continuación
now-nobody = Nadie tiene la palabra
speaker-with-title = { $name }, { $title }
meeting-none = No hay ninguna sesión en curso
meeting-suspended = La sesión está suspendida
meeting-next = { $meeting }: { $at }
your-time = { $at }, su hora ({ $zone })
list-waiting =
    { $count ->
        [0] Nadie espera
        [one] { $count } en espera
       *[other] { $count } en espera
    }
list-empty = Nadie espera en esta lista.
list-heard =
    { $count ->
        [one] { $count } ya intervino
       *[other] { $count } ya intervinieron
    }
list-held = En suspenso
window-before = Se abre { $at }
window-open = Abierta
window-open-until = Abierta hasta { $at }
window-closing = Cierre { $at } (anunciado)
window-closed = Cerrada
window-closed-since = Cerrada desde { $at }
speaking-time = { $time } cada uno
loading = Cargando …
loading-slowly = El servicio aún no responde. Esta página sigue intentándolo.
cancel = Cancelar
close = Cerrar
save = Guardar
field-required = Rellene este campo.

field-list = Lista
field-delegation = Delegación
field-kind = Tipo de declaración
field-speaker-name = Nombre del orador o la oradora
field-speaker-name-hint = Tal como debe leerse.
field-speaker-title = Título
field-speaker-title-hint = Por ejemplo: Ministra de Justicia
field-rank = Rango
field-mode = Modo de intervención
field-language = Idioma de la declaración
field-language-unknown = Aún no se conoce
field-text = Texto de la declaración
field-on-behalf-of = En nombre de
field-source = Vía de recepción
field-received-at = Hora de recepción ({ $zone })
field-received-at-hint = Vacío significa ahora.
field-reason = Motivo
field-reason-hint = Queda en el acta.
field-closes-at = Cierre ({ $zone })

## Delegación

delegate-observing = Usted ve las listas de esta reunión. Las solicitudes las hacen las delegaciones.
my-place = Su lugar
my-place-of = de { $count }
my-turn = Tiene usted la palabra
my-turn-waits = El reloj empieza cuando usted empieza.
advice-far =
    { $count ->
        [one] { $count } intervención antes de la suya. Por ahora no hay nada que hacer.
       *[other] { $count } intervenciones antes de la suya. Por ahora no hay nada que hacer.
    }
advice-near =
    { $count ->
        [one] { $count } intervención antes de la suya.
       *[other] { $count } intervenciones antes de la suya.
    }
advice-next = Usted es el siguiente turno.
advice-be-ready-podium = Acérquese al podio.
advice-be-ready-floor = Permanezca en su asiento, con el micrófono a mano.
advice-be-ready-remote = Siga conectado: cámara y micrófono listos, en una sala tranquila.
advice-be-ready-video = Se proyectará su declaración grabada. No hace falta nada más.
advice-not-in-session = La lista continúa cuando continúe la sesión.
heard-place = Está usted en el número { $place } de la lista.
my-when = Hora prevista
when-between = entre las { $from } y las { $to }
when-about = hacia las { $at }
when-now = en cualquier momento
when-no-plan = Aún no hay ninguna sesión prevista.
when-estimate = Estimación: varía según lo que duren las intervenciones.
when-calendar = Llevarlo a mi calendario
when-bar-interpretation-ends = No cabe antes de que termine la interpretación.
when-bar-online-cap = Antes se habrá agotado el tiempo de intervención a distancia de la sesión.
when-bar-rolled-over = La lista continúa en esa sesión.
when-bar-debate-stopped = Una moción puso fin al debate.
my-why = Por qué este lugar
my-how = Su intervención
my-after = Después de { $delegation }
my-past = Solicitudes anteriores
my-receipt = Recibo
my-time = Tiempo de uso de la palabra: { $time }
receipt-number = Número
receipt-at = Recibida
receipt-digest = Huella
receipt-hint = La huella prueba que su solicitud consta tal como la hizo. Guárdela con el número.
receipt-done = Recibida: número { $number }, lugar { $place }.
receipt-done-late = Recibida: número { $number }. La lista estaba cerrada; la solicitud queda entre las tardías.
late-explained = La solicitud llegó después del cierre de la lista ({ $at }). No se ha perdido: la secretaría aún puede admitirla. Lo verá aquí de inmediato.
late-explained-open-end = La solicitud llegó después del cierre de la lista. No se ha perdido: la secretaría aún puede admitirla. Lo verá aquí de inmediato.
held-explained = La presidencia volverá a darle la palabra. Se conserva el tiempo que le queda: { $time }.
passed-over-explained = No estaba presente cuando se le llamó. Diríjase a la secretaría.
withdrawn-explained = Retiró esta solicitud. Puede hacer otra mientras la lista esté abierta.
delivered-explained = Intervino a las { $at } durante { $time }.
delivered-by-limit = El uso de la palabra se cerró al llegar al límite.
request-title = Pedir la palabra
request-send = Enviar la solicitud
request-sending = Enviando …
request-slow = Enviando todavía. La línea es lenta; la solicitud cuenta una sola vez, por muchos intentos que haya.
request-not-open = Esta lista se abre { $at }.
request-closed-warning = Esta lista está cerrada. Aun así puede enviar una solicitud: quedará entre las tardías hasta que la secretaría decida.
action-change = Modificar
action-later = Más tarde
action-withdraw = Retirar
call-me = Avisarme cuando se acerque mi turno
call-on = Se le avisará
change-title = Modificar la solicitud
change-saved = Modificación guardada.
change-rank-hint = Un cambio de rango no cambia el lugar.
later-title = Hablar más tarde
later-hint = Deja pasar a otras delegaciones. Puede seguir retrocediendo, pero no avanzar.
later-after = ¿Después de quién?
later-after-option = después de { $delegation } (lugar { $place })
later-end = Al final de la lista
later-do = Retroceder
later-done = Ahora está en el número { $place }.
withdraw-title = ¿Retirar la solicitud?
withdraw-hint = Pierde su lugar en la lista. Una nueva solicitud se coloca por orden de recepción.
withdraw-do = Retirar
withdraw-keep = Conservar mi lugar
withdraw-done = Solicitud retirada.
whole-list = La lista completa
already-spoken = Ya intervinieron

## Interpretación

booth-title = Cabina: { $language }
booth-now = Ahora
booth-next = A continuación
booth-own-language = idioma de su cabina
booth-language-unknown = Idioma no anunciado
booth-was = antes: { $before }
booth-changed = Modificado a las { $at }
booth-words = de { $low } a { $high } palabras
booth-words-left = Quedan, a 110–120 palabras por minuto
booth-interpretation-left = Interpretación restante
booth-interpretation-until = hasta las { $at }
booth-interpretation-over = La interpretación ha terminado
booth-nothing-next = Nadie espera.
booth-signals = Señal a la Presidencia
booth-signal-lit = visible para la Presidencia; se apaga por sí sola
point-of-order-by = Cuestión de orden: { $name }
booth-open-text = Abrir el texto
booth-open-text-of = Abrir en otra ventana el texto de la delegación siguiente: { $name }
booth-words-in = { $words } palabras en { $time }
booth-on-behalf-of = en nombre de { $name }
booth-aligned =
    { $count ->
        [one] { $count } delegación adherida
       *[other] { $count } delegaciones adheridas
    }

## Secretaría

desk-lists = Listas
desk-late = Solicitudes tardías
desk-links = Enlaces de acceso
desk-add = Inscribir
desk-add-title = Inscribir: { $list }
desk-added = { $delegation }: número { $number }, lugar { $place }.
desk-added-late = { $delegation }: número { $number }. La lista estaba entonces cerrada; la solicitud queda entre las tardías.
desk-find = Buscar
desk-find-hint = Delegación, nombre, título o número
desk-filter-rank = Rango
desk-filter-mode = Modo
desk-filter-all = Todos
desk-found =
    { $count ->
        [0] Nada encontrado
        [one] { $count } encontrado
       *[other] { $count } encontrados
    }
desk-edit = Modificar
desk-edit-of = Modificar: { $delegation }
desk-move = Mover
desk-move-of = Mover: { $delegation }
desk-move-up = Subir
desk-move-down = Bajar
desk-move-first = Al principio
desk-move-last = Al final
desk-move-title = Mover: { $delegation }
desk-move-where = Nuevo lugar
desk-move-to-first = Al principio de la lista
desk-move-to-after = Después de { $delegation } (ahora lugar { $place })
desk-move-do = Mover
desk-moved = { $delegation }: lugar { $place }.
desk-move-keys = Con el teclado: Alt y una flecha mueven la inscripción.
desk-withdraw-title = ¿Retirar la inscripción? { $delegation }
desk-withdraw-hint = La inscripción sale de la lista y queda en el acta. Se puede restablecer.
desk-withdraw-of = Retirar: { $delegation }
desk-pass-over = Ausente
desk-pass-over-of = { $delegation }: ausente
desk-restore = Restablecer
desk-admit = Admitir
desk-admit-of = Admitir: { $delegation }
desk-admitted = Solicitud admitida: { $delegation }, lugar { $place }.
desk-late-empty = No hay solicitudes tardías.
desk-late-hint = Recibidas después del cierre. Nada se pierde: admítalas o déjelas aquí.
desk-late-by = { $time } después del cierre
desk-others = Retiradas o ausentes
desk-window = Apertura de la lista
desk-window-open = Abrir ahora
desk-window-close = Cerrar ahora
desk-window-announce = Anunciar el cierre
desk-window-reopen = Reabrir
desk-window-reopen-hint = Vacío: la lista queda abierta hasta que se cierre.
desk-window-close-title = ¿Cerrar la lista ahora?
desk-window-close-hint = Las solicitudes siguientes serán tardías.
desk-received-early = Recibida antes del cierre: cuenta como presentada a tiempo.
desk-received-late = Recibida después del cierre: quedará entre las tardías.
desk-combobox-hint = Escriba un nombre, en cualquier idioma, o un código.
desk-combobox-none = No se encontró ninguna delegación.
desk-combobox-on-list = ya inscrita

links-hint = Cada enlace abre una vista. Entréguelo a una sola persona; revóquelo si se pierde.
links-create = Nuevo enlace
links-role = Vista
links-delegation = Delegación
links-language = Cabina
links-created = El enlace se muestra solo ahora. Cópielo o entréguelo.
links-copy = Copiar
links-copied = Copiado.
links-created-at = Creado { $at }
links-name = { $role }: { $whose }
links-revoke = Revocar
links-revoke-of = Revocar el enlace: { $name }
links-revoke-title = ¿Revocar este enlace?
links-revoke-hint = Quien lo use queda desconectado de inmediato.
links-revoked = Revocado { $at }
links-none = Aún no hay enlaces.

register-conference = Conferencia
register-meetings = Sesiones
register-items = Programa
register-officers = Mesa
register-deadlines = Plazos
register-find = Buscar una delegación
register-interpretation-until = interpretación hasta las { $at }
register-vacant = vacante

## Público

public-live = Esta página sigue la reunión por sí sola.
public-clock = Las horas son las de la reunión ({ $zone }): { $here } allí son { $yours } donde está usted.
public-estimates = Las horas previstas son estimaciones y varían con el debate.
public-private = No hay ninguna lista pública.

## Parts: said in every view

closure-countdown = La lista se cierra en { $left }
product = Rostrum
dismiss = Ocultar
skip-to-content = Ir al contenido
place-label = Lugar
entry-standby = en espera inmediata
entry-on-behalf-of = en nombre de { $name }
entry-expected = previsto a las
entry-between = entre las { $from } y las { $to }
entry-not-fit = no cabrá

rank-HS = Jefe de Estado
rank-HG = Jefe de Gobierno
rank-VP = Vicepresidente
rank-CP = Príncipe heredero o princesa heredera
rank-DPM = Viceprimer Ministro
rank-M = Ministro
rank-VM = Viceministro
rank-OTHER = Otro rango

mode-podium = Podio
mode-floor = Sala
mode-remote = A distancia
mode-video = Mensaje de vídeo

clock-waiting = Sin empezar
clock-running = En uso de la palabra
clock-amber = Concluya, por favor
clock-red = Tiempo agotado
clock-over = Tiempo excedido
clock-closed = Palabra cerrada
clock-paused = En pausa

connection-connecting = Conectando
connection-live = En directo
connection-reconnecting = Reconectando
connection-polling = Línea lenta
connection-stale = Sin actualizar
connection-stale-for = Sin actualizar desde hace { $age }
connection-ended = Sesión cerrada
stale-notice = Sin conexión. Lo que ve puede no estar al día; el reloj sigue por sí solo.
ended-notice = Esta pantalla ya no tiene la sesión iniciada. Abra de nuevo su enlace.
refused-what-to-do = Abra el enlace que le envió la secretaría. Inicia la sesión en este dispositivo.

choices-open = Idioma, colores, tamaño del texto
choice-language = Idioma
choice-organ = Órgano
choice-theme = Colores
choice-text-size = Tamaño del texto
theme-auto = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
text-size-normal = Normal
text-size-large = Grande
text-size-larger = Muy grande

rehearsal-clock = Ensayo. El reloj de la conferencia está desplazado: { $day } { $year }, { $time }

keys-title = Teclas
keys-hint = Una tecla mantenida actúa una sola vez. Ninguna actúa mientras se escribe ni con una ventana abierta.

## Chair

view-chair = Presidencia
chair-acts = Actos de la Presidencia
chair-meeting = La sesión
chair-choose-meeting = Sesión que se abre
chair-quorum = Quórum: { $open } de { $parties } Estados partes para abrir, { $decide } para decidir; conectados: { $connected }
chair-item = Tema del programa
chair-no-item = Ningún tema en examen
chair-presiding = Preside: { $office }
chair-presiding-nobody = Nadie preside todavía
chair-hand-over = Ceder la Presidencia
chair-hand-over-hint = Quien asume la Presidencia preside desde este momento. El reloj y la lista continúan.
chair-officer = Asume la Presidencia
chair-adjourn-title = ¿Levantar la sesión?
chair-adjourn-question = La sesión termina. Quienes esperan conservan su orden para la siguiente.
meeting-in-session = En curso
meeting-phase-suspended = Suspendida

act-call-to-order = Abrir la sesión
act-suspend-meeting = Suspender
act-resume-meeting = Reanudar la sesión
act-adjourn = Levantar la sesión
act-take-chair = Asumir la Presidencia
act-give = Dar la palabra
act-give-to = Dar la palabra: { $name }
act-next-to = Siguiente: { $name }
act-give-nobody = Nadie espera
act-end = Terminar
act-start = Iniciar
act-pause = Pausa
act-resume = Reanudar
act-extend = +30 s
act-reduce = −30 s
act-hold = En espera
act-absent = Ausente
act-back = Volver a dar la palabra
act-undo = Deshacer

key-give = Dar la palabra al siguiente (termina la intervención en curso)
key-end = Terminar la intervención
key-start = Iniciar el reloj
key-pause = Detener el reloj y reanudarlo
key-extend = Conceder 30 segundos más
key-reduce = Quitar 30 segundos
key-hold = Poner en espera: se conservan el lugar y el tiempo restante, y se sigue con el siguiente
key-absent = El siguiente orador no está presente
key-back = Volver a la intervención en espera
key-undo = Deshacer el último acto
key-overlay = Mostrar u ocultar este resumen

undo-nothing = Nada que deshacer
undo-floor-given = Se dio la palabra.
undo-statement-ended = La intervención terminó.
undo-floor-held = La intervención quedó en espera.
undo-passed-over = Se pasó por alto al orador.
undo-time-extended = Se modificó el tiempo de palabra.

floor-has = Tiene la palabra
floor-free = Nadie tiene la palabra
floor-suspended = La sesión está suspendida
floor-no-meeting = Ninguna sesión en curso

chair-next-three = Los tres siguientes
chair-next-place =
    { $place ->
        [1] Siguiente
        [2] Segundo
       *[other] Tercero
    }
chair-held = En espera
chair-held-left = quedan { $left }

chair-script = Para leer
script-call-to-order = Declaro abierta la sesión: { $meeting }.
script-resume = Se reanuda la sesión.
script-thanks = Agradezco a la delegación su declaración.
script-thanks-officer = Doy las gracias a { $name }.
script-list-exhausted = No hay más oradores en mi lista.
script-who-full = { $name }, { $title } ({ $state })
script-who-name = { $name } ({ $state })
script-who-title = { $title } ({ $state })
script-who-state = { $state }
script-who-officer = { $name }, { $title }
script-conclude = Ruego a la delegación que tenga a bien concluir ({ $state }).
script-give-podium = Tiene ahora la palabra{ $purpose }, desde el podio: { $who }
script-give-floor = Tiene ahora la palabra{ $purpose }: { $who }
script-give-remote = Tiene ahora la palabra{ $purpose }, a distancia: { $who }
script-give-video = Veremos ahora el mensaje de vídeo{ $purpose }: { $who }
script-purpose-reply = , en ejercicio del derecho a contestar
script-purpose-explanation = , para explicar su voto
script-purpose-in-favour = , a favor de la moción
script-purpose-against = , en contra de la moción
script-followed = ; hablará a continuación: { $state }.
script-full-stop = .
script-excellency = Su Excelencia { $name }
script-who-on-behalf = { $who } (en nombre de: { $group })
script-point = Plantea una cuestión de orden: { $state }. Doy la palabra a esa delegación para una cuestión de orden.
script-appeal = Se ha apelado de la decisión de la Presidencia. Someto inmediatamente la apelación a votación. La decisión prevalecerá, a menos que sea revocada por la mayoría de los miembros presentes y votantes.
script-motion-suspend = Propone la suspensión de la sesión: { $state }. Esta moción no se debate.
script-motion-adjourn-meeting = Propone el levantamiento de la sesión: { $state }. Esta moción no se debate.
script-motion-adjourn-debate = Propone el aplazamiento del debate: { $state }. Dos representantes podrán hablar a favor de la moción y dos en contra.
script-motion-close-debate = Propone el cierre del debate: { $state }. Dos representantes podrán hablar en contra de la moción.
script-vote-suspend = Someto ahora a votación la moción de suspensión de la sesión.
script-vote-adjourn-meeting = Someto ahora a votación la moción de levantamiento de la sesión.
script-vote-adjourn-debate = Someto ahora a votación la moción de aplazamiento del debate.
script-vote-close-debate = Someto ahora a votación la moción de cierre del debate.
script-stopped-adjourn-debate = Queda aplazado el debate sobre este tema.
script-stopped-close-debate = Queda cerrado el debate sobre este tema.
script-take-reply = Daré ahora la palabra a quienes han pedido ejercer el derecho a contestar. La primera intervención se limita a { $first }, la segunda a { $second }.
script-take-reply-short = Daré ahora la palabra a quienes han pedido ejercer el derecho a contestar.
script-take-explanation = Daré ahora la palabra a quienes deseen explicar su voto.
script-hand-over = Invito ahora a ocupar la Presidencia: { $office }.
script-hand-over-to = Invito ahora a ocupar la Presidencia: { $name }, { $office }.
title-prime-minister =
    { $gender ->
        [feminine] Primera Ministra
       *[unsaid] Primer Ministro
    }
title-secretary-general =
    { $gender ->
        [feminine] Secretaria General
       *[unsaid] Secretario General
    }
title-minister-of-foreign-affairs =
    { $gender ->
        [feminine] Ministra de Relaciones Exteriores
       *[unsaid] Ministro de Relaciones Exteriores
    }
title-minister-of-justice =
    { $gender ->
        [feminine] Ministra de Justicia
       *[unsaid] Ministro de Justicia
    }
title-minister-of-the-interior =
    { $gender ->
        [feminine] Ministra del Interior
       *[unsaid] Ministro del Interior
    }
title-minister-for-foreign-affairs =
    { $gender ->
        [feminine] Ministra de Relaciones Exteriores
       *[unsaid] Ministro de Relaciones Exteriores
    }
title-assistant-minister-for-foreign-affairs =
    { $gender ->
        [feminine] Ministra Adjunta de Relaciones Exteriores
       *[unsaid] Ministro Adjunto de Relaciones Exteriores
    }
title-deputy-minister-of-justice =
    { $gender ->
        [feminine] Viceministra de Justicia
       *[unsaid] Viceministro de Justicia
    }
title-attorney-general = Fiscal General
title-permanent-representative = Representante Permanente
title-ambassador-permanent-representative =
    { $gender ->
        [feminine] Embajadora, Representante Permanente
       *[unsaid] Embajador, Representante Permanente
    }
title-executive-director =
    { $gender ->
        [feminine] Directora Ejecutiva
       *[unsaid] Director Ejecutivo
    }
title-president-of-the-conference =
    { $gender ->
        [feminine] Presidenta de la Conferencia
       *[unsaid] Presidente de la Conferencia
    }
chair-order = Orden de la sesión
chair-point = Cuestión de orden
chair-point-hint = El reloj de quien interviene se detiene hasta que usted decida.
chair-appeal = Apelación de la decisión
chair-ruling = Su decisión
chair-ruling-stands = La decisión prevalece.
chair-ruling-falls = La decisión queda revocada.
chair-motion = Moción de procedimiento
chair-motion-kind = Moción
chair-proposed-by = Propuesta por
chair-side-in-favour = a favor { $score }
chair-side-against = en contra { $score }
chair-decision = Decisión
decision-vote = Por votación
decision-carried = Aprobada sin votación
decision-rejected = Rechazada sin votación
decision-withdrawn = Retirada
chair-motion-carried = La moción queda aprobada.
chair-motion-rejected = La moción queda rechazada.
vote-in-favour = A favor
vote-against = En contra
vote-abstaining = Abstenciones
chair-reply-asked = Se pide el derecho a contestar
chair-reply-in-room = Lo pide en la sala
chair-no-replies = Ninguna petición espera respuesta.
chair-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
chair-afterwards =
    { $count ->
        [one] { $count } asunto después
       *[other] { $count } asuntos después
    }
chair-invite = Invitar a hablar: { $list }
chair-elsewhere = Otra consola: { $event }
chair-consoles =
    { $count ->
        [one] { $count } consola de la Presidencia
       *[other] { $count } consolas de la Presidencia
    }
chair-new-place = Nuevo lugar (1 a { $count })
chair-place-first = Primero en la lista
chair-place-after = Después de: { $delegation }
chair-open-entry = { $place }. { $delegation }: mover, pasar por alto
chair-standby-count = Que se preparen, desde el siguiente
chair-goes-on-in = Quienes no lleguen a hablar pasan a
chair-goes-on = continúa: { $meeting }
act-call-standby = Avisar
act-roll-over = Pasar a esa sesión
act-move = Mover
act-uphold = Aceptada
act-dismiss = Rechazada
act-take = Pasar a esta lista
act-raise-point = Plantear
act-record-vote = Registrar la votación
act-record = Registrar la decisión
act-propose-motion = Proponer
act-inscribe-speaker = Inscribir
act-request-reply = Anotar la petición
act-grant = Conceder
act-deny = No conceder
act-invite = Invitar
sheet-point = Cuestión de orden
sheet-appeal = Apelación …
sheet-motion = Moción
sheet-speak = Orador …
sheet-decide = Decidir …
sheet-reply = Derecho a contestar
sheet-invite = Invitar
blocked-point = Primero, la cuestión de orden
blocked-motion = Primero, la moción
blocked-stopped = El debate ha terminado
blocked-not-taken-up = Aún no se ha pasado a esta lista
clock-point-of-order = Cuestión de orden
keys-floor = La palabra y el reloj
keys-order = Orden de la sesión
keys-meeting = La sesión y la lista
key-point = Una delegación plantea una cuestión de orden
key-uphold = Aceptar la cuestión de orden
key-dismiss = Rechazar la cuestión de orden
key-appeal = Apelación de la decisión: registrar la votación
key-motion = Una delegación propone una moción
key-speak = Quién habla a favor de la moción o en contra
key-decide = Decidir la moción
key-reply = Derecho a contestar: conceder, denegar, anotar
key-take = Pasar a las contestaciones o explicaciones de voto
key-invite = Invitar a alguien a hablar a continuación
key-chair = Ceder la Presidencia
key-settle = La lista: cierre, tiempo de palabra, avisos, aplazamiento
key-to-meeting = Ir a los actos de la sesión
key-to-list = Ir a la lista
key-in-list = En la lista: de una inscripción a otra
key-entry = En la lista: mover la inscripción o pasarla por alto
script-adjourn = Se levanta la sesión.

chair-budget = Tiempo hasta el fin de la interpretación
chair-budget-no-meeting = La imagen del tiempo restante aparece al abrirse la sesión.
chair-budget-spare = Margen: { $spare }
chair-budget-left-over =
    { $count ->
        [one] { $count } no cabrá
        [many] { $count } no cabrán
       *[other] { $count } no cabrán
    }
chair-budget-last = fin de la lista { $at }
chair-budget-interpretation = interpretación { $at }

chair-limit = { $limit } cada uno
chair-late =
    { $count ->
        [one] { $count } solicitud tardía
        [many] { $count } solicitudes tardías
       *[other] { $count } solicitudes tardías
    }
chair-nobody-waits = Nadie espera en esta lista.
chair-no-list = Aquí no se ha establecido ninguna lista de oradores.
chair-heard =
    { $count ->
        [one] { $count } ha hablado
        [many] { $count } han hablado
       *[other] { $count } han hablado
    }
chair-closed-by-limit = cerrada en el límite
chair-settle-list = Ajustes de la lista
chair-list-is-closed = La lista está cerrada.
chair-closes-at = Se cierra a las
chair-zone-hint = Hora de la reunión ({ $zone })
chair-kind = Tipo de intervención
chair-limit-minutes = Minutos para cada uno
act-announce-closure = Anunciar el cierre
act-close-list = Cerrar ahora
act-reopen-list = Reabrir
act-set-speaking-time = Fijar el tiempo de palabra

## Display

view-display = Pantalla
display-waiting =
    { $count ->
        [0] Nadie espera
        [one] { $count } en espera
        [many] { $count } en espera
       *[other] { $count } en espera
    }
display-next = A continuación
display-floor-free = Nadie tiene la palabra
display-suspended = La sesión está suspendida
display-no-meeting = Ninguna sesión en curso
display-point-of-order = Cuestión de orden
display-chime = Activar la señal sonora
display-stale = Sin conexión desde hace { $age }. El reloj sigue por sí solo.

## Technician

view-technician = Técnica
technician-live = En el aire
technician-signal = Señal del micrófono
technician-open = Abierto: { $name }
technician-closed = Todos los micrófonos cerrados
technician-paused = Mantener abierto: { $name } (reloj detenido)
technician-next-remote = Próximos desde fuera de la sala
technician-none-remote = Ninguno de los que esperan habla desde fuera de la sala.
technician-all = Todos los que esperan

## eligibility

refusal-parties-only = Solo los Estados partes pueden hacerlo (artículo { $rule }); se trata de un participante de otra categoría ({ $category }).
request-spoken-for = Su delegación se ha sumado a una declaración de grupo inscrita en esta lista ({ $delegation }). También puede hacer uso de la palabra.
refusal-kind-not-for-purpose = Una lista con ese fin no admite declaraciones de ese tipo ({ $kind }).
list-explanations = Explicaciones de voto
list-interactive-dialogue = Diálogo interactivo
list-non-state-actors = Agentes no estatales
list-upr-outcomes = Resultados del examen periódico universal
list-member-states = Estados Miembros
list-high-level-segment = Serie de sesiones de alto nivel
refusal-count-out-of-range = Ese número no es admisible.
refusal-limit-below-used = El orador ya ha utilizado { $used_ms }: ponga fin a la declaración.
refusal-kind-not-for-category = Los participantes de esa categoría ({ $category }) no hacen declaraciones de ese tipo ({ $kind }).
refusal-no-group-statement = Solo una declaración de grupo se hace en nombre de otras delegaciones.

## procedure

kind-in-favour = A favor de la moción
kind-against = En contra de la moción
status-requested = Solicitado
status-denied = No concedido
why-rank-unconfirmed = Ahora { $rank }: pendiente de confirmación por la secretaría
list-replies = Derecho a contestar
refusal-point-open = Antes hay que decidir sobre una cuestión de orden.
refusal-unknown-point = Esa cuestión de orden ya no está pendiente.
refusal-motion-pending = Antes hay que decidir sobre una moción de procedimiento.
refusal-unknown-motion = Esa moción ya no está pendiente.
refusal-motion-out-of-order = Hay una moción que tiene precedencia.
refusal-vote-differs = Los votos y el resultado no concuerdan.
refusal-no-debate = No se está examinando ningún tema.
refusal-debate-stopped = Una moción puso fin al debate de esta lista.
refusal-not-taken-up = Esta lista se abre al final de la sesión o del día.
refusal-online-cap-reached = El tiempo de los oradores a distancia en esta sesión ({ $cap_ms }) está agotado: conservan su lugar para la próxima sesión.
refusal-not-requested = Esta solicitud ya tiene respuesta ({ $status }).
refusal-not-a-reply-list = El derecho a contestar se solicita en la lista correspondiente.
refusal-reply-by-request = El derecho a contestar se solicita y la Presidencia lo concede.
refusal-quota-reached = Esta delegación ya ha hecho todas sus intervenciones en esta lista ({ $per_delegation }).
kind-full = Solo hay lugar para { $at_most }: { $kind }.
refusal-cannot-swap = Estas dos inscripciones no se pueden intercambiar.
refusal-swap-pending = Ya hay un intercambio propuesto.
refusal-swap-not-agreed = La otra delegación aún no ha aceptado.
refusal-unknown-swap = Esa propuesta de intercambio ya no existe.
refusal-swap-expired = Esta propuesta venció ({ $expires_at }).
refusal-message-required = Elija un aviso o escriba un texto.

## Time: roll-over, the time arranged anew, the forecast

refusal-meeting-over = Esta sesión ha terminado, o se ha unido a otra.
refusal-category-without-kind = La lista está abierta a esta categoría ({ $category }), pero no ofrece ningún tipo de declaración que esta haga.
undo-time-arranged = Se ha reorganizado el tiempo del debate.
chair-budget-online = a distancia: { $used } de { $cap } min
chair-what-if = ¿Y si…?
chair-what-if-title = ¿Y si…?
key-whatif = ¿Y si…?: sopesar otro uso del tiempo
act-apply-plan = Aplicar
chair-weigh-time = Tiempo de intervención
chair-weigh-same = Como hoy
chair-weigh-shorter = Más corto
chair-weigh-share = A partes iguales
chair-weigh-from = Desde el orador número
chair-weigh-close = Cerrar la lista ahora
chair-weigh-through = Seguir sin pausa, hasta { $meeting } (hasta las { $at })
chair-weigh-cap = Tiempo de intervención a distancia
chair-weigh-cap-minutes = Límite en minutos
chair-weigh-cap-none = Sin límite
chair-weigh-hint = Elija qué sopesar. Mirar no cambia nada.
chair-compare-today = Hoy
chair-compare-then = Entonces
chair-compare-ends = Termina el último
chair-compare-interpretation = Termina la interpretación
chair-compare-left-over = No caben
chair-nothing-changes = Eso no cambia nada.
chair-now-fit =
    { $count ->
        [one] Ahora cabe: { $names }
       *[other] Ahora caben ({ $count }): { $names }
    }
chair-no-longer-fit =
    { $count ->
        [one] Ya no cabría: { $names }
       *[other] Ya no cabrían ({ $count }): { $names }
    }
chair-and-more =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
event-time-arranged = Se ha reorganizado el tiempo del debate.
event-programme-changed = El programa de sesiones ha cambiado.
notice-rolled-over = No se le ha llegado a dar la palabra en esta sesión: conserva su lugar en la lista, que continúa en { $meeting }, { $at }.
notice-rolled-over-undated = No se le ha llegado a dar la palabra en esta sesión: conserva su lugar en la lista. Se anunciará la fecha de la próxima sesión.
notice-rolled-over-remote = Se ha agotado el tiempo de los oradores a distancia en esta sesión: conservan su lugar y continúan en { $meeting }, { $at }.
notice-rolled-over-remote-undated = Se ha agotado el tiempo de los oradores a distancia en esta sesión: conservan su lugar para la próxima sesión.
refusal-turn-not-foreseen = No puede preverse su turno: no hay ninguna sesión programada.
calendar-summary = { $delegation }: declaración, { $list }
calendar-description = Previsto a las { $expected }, entre las { $earliest } y las { $latest } ({ $zone }). { $meeting }. Es una estimación: siga la lista.

## Secretariat: the desk

desk-sections = Partes de la mesa de trabajo
desk-programme = Programa
desk-people = Delegaciones
desk-record = Acta
desk-beside = Órganos en paralelo
desk-no-list = Aquí aún no se ha abierto ninguna lista de oradores.
desk-establish = Nueva lista
desk-filter-standing = Estado
desk-filter-none = Mostrar todo
desk-standing-waiting = En espera
desk-standing-standby = Llamados a estar listos
desk-standing-unconfirmed = Cambio de rango por confirmar
desk-standing-by-hand = Colocados a mano
desk-standing-no-text = Falta el texto
desk-standing-held = En pausa
desk-standing-gone = Retirados o ausentes
desk-standing-heard = Han hecho uso de la palabra
desk-restore-of = Restablecer: { $delegation }
desk-add-more = Inscribir y seguir
desk-spoken-for = { $delegation } habla también en su nombre
field-aligned = Delegaciones que se adhieren
field-aligned-hint = Nombres, en cualquier idioma, o códigos, separados por comas; luego Intro.
field-item = Tema del programa
field-opens-at = Apertura ({ $zone })
delegations-unknown = No se encontraron con certeza: { $names }
delegations-count =
    { $count ->
        [one] { $count } delegación
       *[other] { $count } delegaciones
    }
delegations-remove = Quitar: { $delegation }
desk-ranks = Rangos por confirmar
desk-ranks-hint = Cada una conserva su lugar hasta que usted confirme.
desk-rank-was = { $before } → { $now }
desk-rank-confirm = Volver a colocar
desk-rank-confirm-of = Volver a colocar: { $delegation }
desk-rank-confirmed = { $delegation }: lugar { $place }.
desk-rank-hint = La inscripción tiene aún el lugar { $place }. Si se vuelve a colocar, pasa al que la precedencia de la lista da al nuevo rango.
desk-rank-keep = Conservar el lugar por ahora
desk-rank-title = Se cambió el rango: { $delegation }
desk-rank-unconfirmed = Confirmar lugar
desk-swaps = Cambios de lugar
desk-swap-of = { $one } y { $other }
desk-swap-agreed = Ambas están de acuerdo. Entre categorías de prioridad, aprueba la secretaría.
desk-swap-proposed = Propuesto; la otra delegación aún no ha respondido.
desk-swap-until = hasta { $at }
desk-swap-approve = Aprobar
desk-swap-decline = Rechazar
desk-replies = Derechos a contestar solicitados
desk-replies-hint = La Presidencia lo concede o lo deniega.
desk-times = Tiempos de uso de la palabra
desk-no-limit = sin límite
desk-then = luego { $time }
desk-time-of = Modificar el tiempo: { $kind }
desk-time-title = Tiempo: { $kind }
desk-time-limit = Límite
desk-time-amber = Aviso antes del fin
desk-time-grace = Tolerancia
desk-time-then = Segunda declaración
desk-time-hint = Minutos y segundos: 3:00
desk-time-wrong = Escriba minutos y segundos, por ejemplo 3:00.
desk-time-from = En vigor
desk-time-from-next = desde el próximo orador
desk-time-from-entry = desde el lugar { $place }: { $delegation }
desk-time-later = { $kind }: { $time } desde { $delegation }
desk-enforcement = Al llegar al límite
enforcement-none = No pasa nada
enforcement-call-to-order = La Presidencia llama al orden
enforcement-close = La palabra se retira por sí sola
desk-standby = Llamar a estar listos
desk-standby-title = Llamar a los próximos oradores a estar listos
desk-standby-count = Cuántos
desk-standby-hint = Nadie pasa ya antes que ellos.
desk-standby-called =
    { $count ->
        [one] { $count } orador está en espera inmediata.
       *[other] { $count } oradores están en espera inmediata.
    }
desk-roll-over = Aplazar
desk-roll-over-title = Aplazar: { $list }
desk-roll-over-hint =
    { $count ->
        [one] { $count } orador que aún espera pasa a otra sesión.
       *[other] { $count } oradores que aún esperan pasan a otra sesión, en este orden.
    }
desk-roll-over-to = A la sesión
desk-rolled-over = La lista continúa: { $meeting }.
desk-continues-in = Continúa: { $meeting }
desk-no-meeting-to-come = No hay prevista ninguna otra sesión de este órgano.
desk-take-replies = Abordar ahora
desk-online = Tiempo a distancia
desk-online-none = Sin tope en esta sesión.
desk-online-used = { $used } de { $cap } utilizados
desk-online-capped = Agotado: los oradores a distancia conservan su lugar para la próxima sesión.
desk-online-set = Fijar el tope
desk-online-title = Tope del tiempo a distancia
desk-online-hint = Superado el tope, los oradores a distancia pasan a la sesión siguiente, mientras los de la sala continúan.
desk-online-cap = Tope por sesión
desk-online-lift = Suprimir el tope
announce = Anunciar
announce-title = Anuncios
announce-none = No se ha anunciado nada.
announce-to = A quién
announce-all = Todos
announce-mode = Todos los de un mismo modo
announce-delegation = Una delegación
announce-what = Qué
announce-words = Con mis propias palabras
announce-text = Texto
announce-text-hint = Se envía tal cual, solo en este idioma.
announce-translated = Cada persona lo ve en su idioma.
announce-done = Anunciado.
list-for-reply = Derecho a contestar, tema { $item }
list-for-explanation = Explicaciones de voto, tema { $item }
list-for-motion = Moción
establish-title = Abrir una lista de oradores
establish-do = Abrir la lista
establish-done = Lista abierta: { $list }
establish-purpose = Finalidad
purpose-debate = Debate
purpose-reply = Derecho a contestar
purpose-explanation = Explicaciones de voto
establish-no-kind = Elija al menos un tipo de declaración.
establish-categories = Quién puede inscribirse
establish-precedence = Orden
precedence-tier-received-at = Primero ministros, luego por orden de recepción
precedence-received-at = Por orden de recepción
precedence-rank-received-at = Por rango, luego por orden de recepción
precedence-groups-first-tier-received-at = Grupos, luego ministros, luego por orden de recepción
precedence-category-received-at = Por categoría, luego por orden de recepción
establish-no-show = Ausente al ser llamado
no-show-end-of-list = Al final de la lista
no-show-end-of-category = Al final de su categoría de prioridad
no-show-lose-slot = Pierde el lugar
no-show-text-in-lieu = Texto en lugar de la declaración
establish-per-delegation = Declaraciones por delegación
establish-per-delegation-hint = Vacío: cuantas quiera, una tras otra.
establish-by-hand = El tiempo corre cuando el orador empieza
establish-public = La lista es pública

## Secretariat: programme, delegations, links

programme-add-meeting = Nueva sesión
programme-add-item = Nuevo tema
programme-add-deadline = Nuevo plazo
programme-change-of = Modificar: { $name }
programme-taken-in = Sin pausa después de { $meeting }
programme-number = Número
programme-starts = Comienzo ({ $zone })
programme-ends = Fin de la interpretación ({ $zone })
programme-ends-hint = Las previsiones y los avisos la tienen en cuenta.
programme-meeting-runs = Esta sesión está en curso. El fin de la interpretación quedó fijado al abrirla; un cambio solo vale para el programa.
programme-item-title = Tema { $item } del programa
programme-item-number = Número del tema
programme-item-number-hint = Tal como se imprime: 2(a)
programme-item-words = Título
programme-documents = Documentos
programme-documents-hint = Signaturas, una por línea: CTOC/COP/2020/1/Rev.1
programme-due = Vence ({ $zone })
programme-deadline-words = Objeto del plazo
programme-officer-hint = Puesto de este grupo: { $group }
programme-person = Persona
programme-nobody = sin designar
form-incomplete = Falta algo todavía.
remove = Suprimir
remove-question = ¿Suprimir definitivamente?
remove-not = No
removed = Suprimido.
credentials-awaited = Credenciales pendientes
credentials-copy = Copia de credenciales recibida
people-credentials = Credenciales
people-credentials-hint = Artículos 18 a 20. Ninguna anotación impide hacer uso de la palabra.
people-credentials-none = no se exigen
people-participants = Participantes
people-nobody = No hay nadie inscrito.
people-add = Nuevo participante
people-add-to = Nuevo participante: { $delegation }
people-name = Nombre
people-contact = Contacto
people-contact-hint = Solo lo ve la secretaría.
people-erase = Borrar a la persona
people-erase-title = ¿Borrar a esta persona?
people-erase-hint = Nombre, título y contacto desaparecen para siempre. El acta conserva solo un número.
links-find = Buscar un enlace
links-hide = Ocultar
links-qr = Código QR del enlace: { $name }
print = Imprimir

## The record, as sentences

record-of = Acta: { $organ }
record-hint = Qué se hizo, quién y cuándo. Cada línea está sellada con un resumen de la anterior.
record-pages = Páginas del acta
record-newest = Últimas
record-newer = Posteriores
record-older = Anteriores
record-oldest = Primeras
record-shown = { $from } a { $to } de { $count }
record-empty = Aún no ha pasado nada.
record-number = N.º
record-when = Cuándo
record-who = Por
record-what = Qué se hizo
record-speaker = otro orador
record-text-url = dirección del texto
record-called-to-order = Se abrió: { $meeting }; interpretación hasta { $interpretation_ends_at }
record-suspended = Sesión suspendida
record-resumed = Sesión reanudada
record-adjourned = Sesión levantada
record-chair-taken = En la Presidencia: { $officer }
record-item-taken-up = Se abordó el tema { $item }: { $title }
record-list-established = Lista abierta: { $list }
record-list-opened = { $list }: abierta
record-closure-announced = { $list }: cierre anunciado para { $closes_at }
record-list-closed = { $list }: cerrada
record-list-reopened = { $list }: reabierta
record-speaking-time-set = { $list }: { $limit } para «{ $kind }»
record-inscribed = Inscrita: { $delegation } ({ $list }, número { $number }, recibida { $received_at })
record-received-late = Recibida tarde: { $delegation } ({ $list }, { $received_at })
record-amended = Modificada: { $delegation } ({ $changes })
record-withdrawn = Retirada: { $delegation }
record-moved =
    { $placed ->
        [front] Movida: { $delegation }, al principio
       *[other] Movida: { $delegation }, después de { $after }
    }
record-admitted = Solicitud tardía admitida: { $delegation }
record-passed-over = Ausente al ser llamada: { $delegation }
record-restored = Restablecida: { $delegation }
record-floor-given = Se dio la palabra: { $delegation } ({ $limit_ms })
record-clock-started = Empezó a contar el tiempo
record-clock-paused = Tiempo detenido a { $used_ms }
record-clock-resumed = Se reanudó el tiempo
record-time-extended = Tiempo modificado en { $by_ms }
record-statement-ended =
    { $closed_by ->
        [limit] La palabra se retiró al llegar al límite, tras { $used_ms }
       *[other] Fin de la declaración tras { $used_ms }
    }
record-floor-held = En pausa tras { $used_ms }
record-act-undone = Se deshizo el último acto de la Presidencia
record-point-raised = Cuestión de orden: { $delegation }
record-point-ruled =
    { $ruling ->
        [upheld] Cuestión de orden admitida
       *[other] Cuestión de orden desestimada
    }
record-motion-proposed = Moción presentada por { $delegation }: { $kind }
record-motion-withdrawn = Moción retirada
record-motion-decided = Moción resuelta
record-debate-stopped = { $list }: debate terminado por una moción
record-reply-requested = Derecho a contestar solicitado: { $delegation }
record-reply-granted = Derecho a contestar concedido: { $delegation }
record-reply-denied = Derecho a contestar denegado: { $delegation }
record-replies-taken = Se abordó: { $list }
record-invited = Invitada a hablar: { $delegation }
record-rank-confirmed = Vuelta a colocar según el rango: { $delegation }
record-swap-proposed = Cambio propuesto: { $one } con { $other }
record-swap-agreed = Cambio aceptado por la otra delegación
record-swapped = Lugares cambiados
record-swap-declined = Cambio rechazado
record-swap-lapsed = Propuesta de cambio sin efecto
record-rolled-over = Aplazados: { $names }
record-online-capped = Tope del tiempo a distancia modificado
record-time-arranged = Se ha reorganizado el tiempo del debate
record-standby-called = Llamados a estar listos: { $names }
record-meeting-end = { $meeting }: interpretación hasta las { $ends_at }
record-programme-changed = El programa de sesiones ha cambiado.
record-announced = Anunciado: «{ $message }»

## Delegate: without a line

refusal-offline = No hay conexión: no se ha enviado nada. Inténtelo de nuevo cuando vuelva la línea.
unsent-title = Sin enviar todavía
unsent-hint = No hay conexión. La solicitud se guarda en este dispositivo y saldrá por sí sola, una sola vez, cuando vuelva la línea. Cuenta la hora de llegada.
unsent-old = Esta solicitud, hecha { $at }, no llegó nunca. ¿Enviarla ahora?
unsent-send = Enviarla ahora
unsent-discard = No enviarla
new-build = Hay una versión más reciente de esta página.
new-build-load = Cargarla

## Delegate: while away, and messages

away-title = Mientras usted no estaba
away-between = { $from } – { $to }
away-about = { $list }: { $text }
away-place = { $list }: su turno era el { $from } y ahora es el { $to }.
away-names = { $text } ({ $names })
away-meeting-began = { $meeting } está en curso.
messages-title = Mensajes
messages-to-you = A su delegación
messages-earlier =
    { $count ->
        [one] { $count } mensaje anterior
       *[other] { $count } mensajes anteriores
    }
heard-message = Mensaje: { $text }
notice-be-ready = Prepárese para hacer uso de la palabra.
notice-check-sound = Compruebe el sonido.
notice-send-text = Envíe el texto de su declaración.
notice-list-closes = La lista de oradores se cierra pronto.
notice-meeting-resumes = La sesión se reanuda pronto.
notice-swap-proposed = { $delegation } propone intercambiar los turnos.
notice-swap-agreed = { $delegation } acepta el intercambio de turnos. Falta la aprobación de la secretaría.
notice-swapped = Ha intercambiado su turno con { $delegation }.
notice-swap-declined = El intercambio de turnos con { $delegation } no se hará.
notice-swap-lapsed = El intercambio de turnos con { $delegation } no se hará: una de las dos inscripciones se ha movido, llamado o retirado.
notice-swap-expired = La propuesta de intercambiar turnos con { $delegation } ha vencido: no se resolvió a tiempo.

## Delegate: exchange of places

action-swap = Intercambiar turnos
swap-title = Intercambiar turnos
swap-hint = Se consulta a la otra delegación. Nada cambia hasta que acepte.
swap-with = ¿Con quién?
swap-option = { $delegation } (turno { $place })
swap-stands = Vigencia de la propuesta
swap-other-tier = No están en la misma categoría de prioridad: también debe aprobarlo la secretaría.
swap-nobody = Ahora no hay nadie en esta lista con quien intercambiar el turno.
swap-do = Proponer
swap-done = Propuesto a { $delegation }.
swap-received = { $delegation } propone intercambiar los turnos.
swap-sent = Usted propuso a { $delegation } intercambiar los turnos.
swap-places = Su turno sería el { $to } en lugar del { $from }.
swap-until = Vigente hasta { $at }.
swap-agreed = Ambas han aceptado. Falta la aprobación de la secretaría.
swap-expired = No hubo respuesta hasta { $at }: la propuesta ha vencido.
swap-accept = Aceptar
swap-decline = Rechazar
swap-take-back = Retirar la propuesta
swap-accepted = Su turno es ahora el { $place }.
swap-accepted-waits = Aceptado. Falta la aprobación de la secretaría.
swap-declined = Rechazado. Cada una conserva su turno.
swap-taken-back = Propuesta retirada. Cada una conserva su turno.

## Delegate: be ready

ready-title = Preparación
ready-say = Estoy listo
ready-said = Ha dicho que está listo
ready-take-back = Aún no estoy listo
ready-connected = Conectada
sound-test = Prueba de sonido
sound-tested = Sonido probado
sound-hint = Oirá dos notas, tres veces. Use los auriculares con los que hablará.
sound-play = Reproducir
sound-heard = Oigo bien
sound-not-heard = No oigo nada
sound-help = Compruebe el volumen y los auriculares y repita. Si no sirve, avise al técnico: conserva su turno.
sound-untested = El técnico ve que necesita ayuda.
call-how-all = Con sonido, vibración y una notificación. Mantenga abierta esta página.
call-how-sound = Con sonido y vibración. Este navegador no permite notificaciones.
text-none-yet = Los intérpretes aún no tienen el texto
field-text-url = Dirección del texto
field-text-url-hint = Donde los intérpretes pueden abrirlo. Vacío: en ningún lugar.

## Delegate: in the meeting

meeting-time = { $at } en la sesión ({ $zone })
floor-title = En la sesión
point-action = Cuestión de orden
point-title = ¿Plantear una cuestión de orden?
point-hint = Se interrumpe al orador de inmediato y la Presidencia decide en el acto. Debe referirse al procedimiento, no al fondo.
point-do = Plantear la cuestión de orden
point-mine = Su cuestión de orden está ante la Presidencia.
reply-action = Derecho a contestar
reply-title = Pedir el derecho a contestar
reply-hint = La Presidencia lo concede o no. Las respuestas se oyen al final de la sesión o del día.
reply-do = Pedir
reply-done = Pedido: número { $number }. Falta la respuesta de la Presidencia.
requested-explained = Falta la respuesta de la Presidencia.
denied-explained = La Presidencia no lo concedió.
motion-action = Moción
motion-title = Proponer una moción
motion-which = Moción
motion-hint = Se somete a la sesión antes que cualquier otro asunto. Las mociones más altas en esta lista tienen precedencia.
motion-do = Proponer
motion-done = Propuesta.
motion-mine = Su moción está ante la sesión: { $motion }.
motion-withdraw = Retirar la moción
motion-withdrawn = La moción se ha retirado.

## Technician: who is there, what the booths signal

lights-of = Preparación: { $name }
light-connected = Conectado
light-not-connected = No conectado
light-connection-unknown = Conexión desconocida
light-sound = Sonido comprobado
light-no-sound = Sonido sin comprobar
light-sound-failed = Necesita ayuda con el sonido
light-ready = Listo para hablar
light-not-ready = No ha dicho «listo»
signals-lit = Señales de los intérpretes
signal-too-fast = Demasiado rápido
signal-no-sound = Sin sonido
signal-no-text = Sin texto
signal-from = { $signal }: { $booths }
technician-unmute-next = Abrir a continuación
technician-nobody-next = Nadie espera.
technician-called = En espera inmediata
technician-sound-good = El sonido es bueno
technician-sound-bad = Comprobar de nuevo
technician-partial = Por ahora no se sabe quién está conectado por otra vía.
technician-booths = En línea: { $booths }
technician-point = Cuestión de orden, abierto: { $name }
technician-resumes = continúa tras la cuestión de orden
technician-no-booths = No hay cabinas conectadas.

## Secretariat: screens, room and remote

screens-title = Pantallas
screens-hint = Una pantalla aparece aquí cuando se abre su enlace. Obedece al instante y lo recuerda.
screens-none = No hay ninguna pantalla conectada.
screen-unnamed = Pantalla sin nombre
screen-connected =
    { $count ->
        [one] Conectada
        [many] { $count } conectadas
       *[other] { $count } conectadas
    }
screen-away = No conectada
screen-shows = Muestra: { $what }
screen-ordered = Debe mostrar: { $what }
screen-show-all = palabra, reloj y siguientes
screen-show-clock = el reloj
screen-show-lower-third = el rótulo para el vídeo
screen-show-timer = el cronómetro del orador
screen-show = Qué muestra
screen-name = Nombre de la pantalla
screen-languages = Idiomas, por turno
screen-theme = Colores
screen-organ = Órgano
screen-chime = Aviso sonoro al cambiar la palabra
screen-as-address = Según su dirección
screen-change = Cambiar
screen-change-of = Cambiar lo que muestra { $name }
screen-order = Mostrar esto
screen-release = Volver a su dirección
screen-changed = { $name }: transmitido.
fairness-title = Sala y distancia
fairness-hint = Según el acta: la sala y el exterior. Las esperas son tiempo de sesión.
fairness-room = En la sala
fairness-outside = Fuera
fairness-requests = Solicitudes
fairness-waiting = En espera
fairness-delivered = Declaraciones formuladas
fairness-waited = Espera, mediana
fairness-longest = Espera más larga
fairness-used = Tiempo de uso de la palabra
fairness-passed-over = Omitidos por ausencia
fairness-holds = Líneas interrumpidas
fairness-denied = Denegadas
fairness-late = Solicitudes tardías
fairness-withdrawn = Retiradas
fairness-moved-up = Adelantadas a mano
fairness-moved-down = Retrasadas a mano
fairness-matter = Concepto

