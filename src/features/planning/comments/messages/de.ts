import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  answerKinds: {
    followed: 'berücksichtigt',
    partly_followed: 'teilweise berücksichtigt',
    not_followed: 'nicht berücksichtigt',
  },
  noAnswer: 'noch keine Antwort',
  wholePlan: 'der Plan als Ganzes',
  fields: { title: 'Titel', gain: 'was die Bevölkerung gewinnt', rationale: 'warum', body: 'Text' },
  standings: { stands: 'steht noch da', changed: 'seither geändert', gone: 'nicht mehr da' },
  table: {
    columns: {
      body: 'Wer anmerkt',
      code: 'Code',
      element: 'Wozu',
      field: 'Welche Worte',
      quote: 'Die Worte damals',
      standing: 'Die Worte jetzt',
      comment: 'Anmerkung',
      proposal: 'Textvorschlag',
      madeOn: 'Gemacht am',
      answer: 'Antwort',
      reasons: 'Gründe',
    },
  },
  document: {
    title: 'Anmerkungen und was daraus wurde',
    ofRound: (round) => `Anmerkungen aus „${round}“`,
    outside: 'Anmerkungen außerhalb einer Runde',
    person: 'eine eingeladene Person',
    proposes: (words) => `Schlägt vor: ${words}`,
  },
  refusals: {
    NOT_FOUND: 'Das gibt es nicht, oder Sie dürfen es nicht lesen.',
    TEXT_CHANGED:
      'Diese Worte wurden inzwischen geändert. Lesen Sie sie neu und äußern Sie sich zu dem, was jetzt dasteht.',
    NO_VALUE_TO_REPLACE: 'Ein Textvorschlag ersetzt Worte: Wählen Sie zuerst einen Titel oder einen Absatz.',
    ROUND_CLOSED: 'Diese Runde ist geschlossen. Wer sie eröffnet hat, kann sie wieder öffnen.',
    INVITATION_WITHDRAWN: 'Diese Einladung wurde zurückgezogen. Laden Sie zuerst erneut ein.',
    NOT_INVITED: 'Ihre Organisation ist zu dieser Runde nicht eingeladen.',
    PLAN_ENDED: 'Dieser Plan ist beendet: Er nimmt keine Anmerkungen mehr auf.',
    ALREADY_ANSWERED: 'Diese Anmerkung hat eine Antwort und bleibt daher stehen.',
    REASONS_REQUIRED: 'Sagen Sie, warum sie nur teilweise oder nicht berücksichtigt wird.',
    NO_SUGGESTION: 'Diese Anmerkung schlägt keine Worte vor.',
    NOT_TAKEN_OVER: 'Dieser Vorschlag ist nicht (mehr) übernommen.',
    NOTHING_TO_UNDO: 'Das lässt sich hier nicht mehr rückgängig machen. Der Verlauf des Plans enthält beide Texte.',
    PLAN_NOT_EDITABLE: 'Sie können diesen Plan nicht ändern: Er ist beendet, oder eine andere Stelle schreibt ihn.',
    NOT_A_DRAFT: 'Eine Runde gilt einem Entwurf. Über diesen Plan ist entschieden.',
    DUE_IN_THE_PAST: 'Wählen Sie heute oder einen kommenden Tag.',
    NO_INVITEES: 'Nennen Sie mindestens eine Stelle oder Person, die gefragt wird.',
    OWNER_INVITED: 'Die Stelle, deren Plan es ist, kann nicht selbst gefragt werden.',
    UNKNOWN_ORGANISATION: 'Eine dieser Organisationen gibt es nicht mehr.',
    BEYOND_MARKING:
      'Die Kennzeichnung dieses Plans schließt einige davon aus. Nennen Sie sie als Partner des Plans oder ändern Sie die Kennzeichnung.',
    ROUND_OPEN: 'Diese Runde ist offen.',
    ALREADY_EXPIRED: 'Wählen Sie einen kommenden Tag.',
    LINK_NOT_VALID: 'Dieser Link gilt nicht (mehr). Bitten Sie um einen neuen.',
  },
}
