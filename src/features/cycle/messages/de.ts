import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  NOT_FOUND: 'Das gibt es nicht, oder Sie dürfen es nicht lesen.',
  NO_PATH: 'Für diese Art von Plan ist kein gesetzlicher Weg bekannt.',
  STEP_UNKNOWN: 'Dieser Schritt gehört nicht zum Weg dieses Plans.',
  NOT_APPLICABLE: 'Dieser Schritt gilt nicht für diesen Plan: Der Teil, um den es geht, ist leer.',
  NOT_OF_THIS_STEP: 'Das lässt sich von diesem Schritt nicht sagen.',
  NOT_SEATED: 'Diese Stelle hat in diesem Schritt keinen Sitz.',
  ALREADY_SO: 'Das ist bereits so: Jemand hat es vorher gesagt.',
  NOT_SKIPPED: 'Das Gesetz verlangt diesen Schritt: Er kann nicht ausgelassen werden.',
  NOTHING_LAID: 'Noch liegt nichts vor: Legen Sie zuerst eine festgeschriebene Version vor.',
  ANOTHER_VERSION: 'Inzwischen wurde eine andere Version vorgelegt: Lesen Sie diese zuerst.',
  APPROVED: 'Der Plan ist gebilligt. Er ändert sich durch ein Addendum.',
  REASON_MISSING: 'Sagen Sie in wenigen Worten, warum.',
  MOTIVE_MISSING: 'Üblicherweise kommen andere Schritte zuerst. Sagen Sie, warum die Reihenfolge eine andere ist.',
  WAITS_FOR: 'Zuerst müssen andere Schritte erfolgt sein.',
  CHECKS_FAIL: 'Fehler des Plans verhindern diesen Schritt: Beheben Sie sie, oder geben Sie eine begründete Ausnahme.',
  RESTS_UPON_IT: 'Spätere Schritte beruhen darauf: Nehmen Sie diese zuerst zurück.',
  IN_THE_FUTURE: 'Was geschehen ist, kann nicht in der Zukunft liegen.',
  NOT_YOUR_SEAT:
    'Sie üben diese Funktion nicht aus, vertreten niemanden, der es tut, und haben heute kein Mandat für diesen Schritt.',
  NOT_READERS:
    'Einige dürfen den Plan nicht lesen. Versenden Sie den Entwurf und nennen Sie sie in der Akte als Partner.',
  NOT_IN_FORCE: 'Nur ein Plan, der in Kraft ist, hat ein Addendum.',
  ADDENDUM_OPEN: 'Ein Addendum ist bereits unterwegs.',
  NOT_SENT_TO_YOU: 'Das wurde nicht an diese Stelle gesandt.',
  NOT_IN_WHAT_WAS_SENT: 'Das steht nicht in dem, was gesandt wurde.',
  IN_THE_PAST: 'Dieser Tag ist vorbei.',
  ALREADY_ANSWERED: 'Es ist schon geantwortet: Die Frage bleibt.',
  QUESTION_WITHDRAWN: 'Die Frage wurde zurückgezogen.',
  NOTHING_TO_SAY:
    'Von einigen dieser Pläne kann das noch nicht gesagt werden, oder es gibt kein Muster für ein solches Schreiben.',
  SOME_REFUSED: 'Bei einigen Plänen ist es nicht erlaubt: Nichts wurde getan.',
  FORBIDDEN: 'Ihre Rollen erlauben das nicht.',
  NOT_HOLDING: 'Nur ein Plan, der genehmigt ist und gilt, kann länger gelten oder enden.',
  NOT_EXTENDED: 'Niemand kann beschließen, dass ein Plan dieser Art länger gilt: Ihm folgt ein neuer.',
  NOT_LONGER: 'Das ist nicht länger, als er schon gilt.',
  TOO_LONG: 'Das ist länger, als ein solcher Plan gelten darf. Der nächste Plan tritt an seine Stelle.',
  SEATS_MISSING: 'Nicht alle, die entscheiden, haben entschieden: Nennen Sie jeden von ihnen.',
}
