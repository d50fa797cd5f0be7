import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  NOT_FOUND: 'Das gibt es nicht, oder Sie dürfen es nicht lesen.',
  NO_PATH: 'Für diese Art von Plan ist kein gesetzlicher Weg bekannt.',
  STEP_UNKNOWN: 'Dieser Schritt gehört nicht zum Weg dieses Plans.',
  NOT_APPLICABLE: 'Dieser Schritt gilt nicht für diesen Plan: Der Teil, um den es geht, ist leer.',
  ACT_NOT_ALLOWED: 'Das lässt sich von diesem Schritt nicht sagen.',
  NOT_SEATED: 'Diese Stelle hat in diesem Schritt keinen Sitz.',
  ALREADY_RECORDED: 'Das ist bereits so: Jemand hat es vorher gesagt.',
  STEP_REQUIRED: 'Das Gesetz verlangt diesen Schritt: Er kann nicht ausgelassen werden.',
  NO_VERSION_SUBMITTED: 'Noch liegt nichts vor: Legen Sie zuerst eine festgeschriebene Version vor.',
  VERSION_OUTDATED: 'Inzwischen wurde eine andere Version vorgelegt: Lesen Sie diese zuerst.',
  APPROVED: 'Der Plan ist gebilligt. Er ändert sich durch ein Addendum.',
  REASON_REQUIRED: 'Sagen Sie in wenigen Worten, warum.',
  ORDER_REASON_REQUIRED:
    'Üblicherweise kommen andere Schritte zuerst. Sagen Sie, warum die Reihenfolge eine andere ist.',
  STEPS_INCOMPLETE: 'Zuerst müssen andere Schritte erfolgt sein.',
  CHECKS_FAILED:
    'Fehler des Plans verhindern diesen Schritt: Beheben Sie sie, oder geben Sie eine begründete Ausnahme.',
  POINTS_UNANSWERED: ({ points, steps }) =>
    `${points === 1 ? 'Ein Punkt einer Stellungnahme hat' : `${points} Punkte von Stellungnahmen haben`} noch keine Antwort (${steps.join(', ')}). Beantworten Sie sie zuerst, unter der Stellungnahme.`,
  LATER_STEPS_DEPEND: 'Spätere Schritte beruhen darauf: Nehmen Sie diese zuerst zurück.',
  IN_THE_FUTURE: 'Was geschehen ist, kann nicht in der Zukunft liegen.',
  SECTION_UNKNOWN: 'Ein solcher Teil liegt in diesem Schritt nicht vor.',
  NOT_YOUR_SEAT:
    'Sie üben diese Funktion nicht aus, vertreten niemanden, der es tut, und haben heute kein Mandat für diesen Schritt.',
  NOT_READERS:
    'Einige dürfen den Plan nicht lesen. Versenden Sie den Entwurf und nennen Sie sie in der Akte als Partner.',
  NOT_IN_FORCE: 'Nur ein Plan, der in Kraft ist, hat ein Addendum.',
  ADDENDUM_OPEN: 'Ein Addendum ist bereits unterwegs.',
  NOT_SENT_TO_YOU: 'Das wurde nicht an diese Stelle gesandt.',
  DOCUMENT_REPLACED:
    'Es wurde zurückgenommen, oder etwas anderes wurde stattdessen gesandt: Sehen Sie, was zuletzt gesandt wurde.',
  NOT_IN_DOCUMENT: 'Das steht nicht in dem, was gesandt wurde.',
  IN_THE_PAST: 'Dieser Tag ist vorbei.',
  ALREADY_ANSWERED: 'Es ist schon geantwortet: Die Frage bleibt.',
  QUESTION_WITHDRAWN: 'Die Frage wurde zurückgezogen.',
  NO_LETTER_AVAILABLE:
    'Von einigen dieser Pläne kann das noch nicht gesagt werden, oder es gibt kein Muster für ein solches Schreiben.',
  NOT_POSSIBLE_FOR_ALL: 'Bei einigen Plänen ist es nicht erlaubt: Nichts wurde getan.',
  FORBIDDEN: 'Ihre Rollen erlauben das nicht.',
  PLAN_NOT_IN_FORCE: 'Nur ein Plan, der genehmigt ist und gilt, kann länger gelten oder enden.',
  NOT_EXTENDED: 'Niemand kann beschließen, dass ein Plan dieser Art länger gilt: Ihm folgt ein neuer.',
  EXTENSION_TOO_SHORT: 'Das ist nicht länger, als er schon gilt.',
  TOO_LONG: 'Das ist länger, als ein solcher Plan gelten darf. Der nächste Plan tritt an seine Stelle.',
  SEATS_MISSING: 'Nicht alle, die entscheiden, haben entschieden: Nennen Sie jeden von ihnen.',
  TEXT_FINAL:
    'Der Text, der diese Stellungnahme berücksichtigt, steht schon fest: Nehmen Sie diesen Schritt zuerst zurück.',
  TOO_MANY_POINTS: ({ maxCount }) => `Eine Stellungnahme hat höchstens ${maxCount} Punkte.`,
  UNKNOWN_ELEMENT: 'Das steht nicht in diesem Plan.',
  POINT_ANSWERED: 'Dieser Punkt hat eine Antwort und bleibt.',
  POINT_WITHDRAWN: 'Dieser Punkt wurde zurückgenommen.',
  NO_CONSULTATION: 'In diesem Schritt geht kein Aufruf hinaus.',
  DUE_IN_THE_PAST: 'Der Tag, bis zu dem eine Antwort erbeten wird, ist vorbei.',
  NO_ADDRESSEES: 'Nennen Sie mindestens eine Stelle, die gefragt wird.',
  TOO_MANY_ASKED: ({ maxCount }) => `Ein Rundschreiben geht an höchstens ${maxCount} Stellen.`,
  UNKNOWN_LIST: 'Dieser Verteiler ist nicht mehr bekannt.',
  UNKNOWN_ORGANISATION: 'Eine dieser Stellen ist nicht bekannt.',
  ALL_ANSWERED: 'Alle Gefragten haben geantwortet.',
  REMINDED_TODAY: 'Heute wurde schon erinnert.',
  NOT_ASKED: 'Diese Stelle wurde nicht gefragt.',
  UNKNOWN_PHENOMENON: 'Dieses Phänomen ist nicht bekannt.',
  CONSULTATION_CLOSED: 'Der Plan ist beschlossen: Für ihn wird nichts mehr gesammelt.',
  TOO_MANY_REPLIES: 'Diese Stelle hat oft genug auf dieses Rundschreiben geantwortet: Schreiben Sie an den Absender.',
  ELEMENT_MISSING: 'Sagen Sie, wo im Plan sie aufgenommen wird.',
}
