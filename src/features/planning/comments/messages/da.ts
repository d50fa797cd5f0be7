import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  answerKinds: {
    followed: 'imødekommet',
    partly_followed: 'delvist imødekommet',
    not_followed: 'ikke imødekommet',
  },
  noAnswer: statuses.noAnswer,
  wholePlan: 'hele planen',
  fields: {
    title: changesTexts.fields.title,
    gain: changesTexts.fields.gain,
    rationale: changesTexts.fields.rationale,
    body: changesTexts.fields.body,
  },
  statuses: {
    stands: outcomes.unchanged,
    changed: 'ændret siden',
    gone: 'slettet siden',
  },
  table: {
    columns: {
      body: 'Forfatter',
      code: labels.code,
      element: labels.element,
      field: 'Felt',
      quote: 'Daværende tekst',
      status: 'Teksten siden',
      comment: 'Bemærkning',
      proposal: 'Tekstforslag',
      madeOn: labels.date,
      answer: labels.answer,
      reasons: labels.reason,
    },
  },
  document: {
    title: 'Bemærkninger og svar',
    roundTitle: (round) => `Bemærkninger fra »${round}«`,
    outside: 'Bemærkninger uden for en bemærkningsrunde',
    person: 'en inviteret person',
    proposes: (text) => `Tekstforslag: ${text}`,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    TEXT_CHANGED:
      'Bemærkningen blev ikke sendt. Teksten er ændret i mellemtiden. Genindlæs siden, og afgiv din bemærkning til den aktuelle tekst.',
    NO_VALUE_TO_REPLACE: 'Et tekstforslag erstatter eksisterende tekst. Vælg først en titel eller et afsnit.',
    ROUND_CLOSED: 'Bemærkningsrunden er lukket. Den organisation, der åbnede den, kan genåbne den.',
    INVITATION_WITHDRAWN: 'Invitationen er trukket tilbage. Invitér først organisationen eller personen igen.',
    NOT_INVITED:
      'Din organisation er ikke inviteret til bemærkningsrunden. Bed den organisation, der åbnede den, om en invitation.',
    PLAN_ENDED: 'Der kan ikke tilføjes bemærkninger, fordi planen er afsluttet.',
    ALREADY_ANSWERED: 'Bemærkningen blev ikke trukket tilbage, fordi den allerede er besvaret.',
    REASONS_REQUIRED: 'Angiv en begrundelse, hvis bemærkningen kun delvist eller slet ikke imødekommes.',
    NO_SUGGESTION: 'Bemærkningen indeholder intet tekstforslag, der kan overtages.',
    SUGGESTION_NOT_ACCEPTED: 'Tekstforslaget er ikke overtaget, eller overtagelsen er allerede fortrudt.',
    NOTHING_TO_UNDO: 'Det kan ikke længere fortrydes her. Begge tekster findes i planens historik.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    NOT_A_DRAFT: 'En bemærkningsrunde kræver et udkast. Planen er allerede godkendt.',
    DUE_DATE_IN_PAST: 'Datoen må ikke ligge i fortiden. Vælg i dag eller en senere dato.',
    NO_INVITEES: 'Vælg mindst 1 organisation, eller angiv mindst 1 person.',
    OWNER_INVITED: 'Planens ejer kan ikke inviteres. Fjern den fra listen.',
    UNKNOWN_ORGANISATION: 'En af disse organisationer findes ikke længere. Fjern den fra listen.',
    INVITEES_WITHOUT_ACCESS:
      'Planens mærkning tillader ikke, at nogle af de inviterede læser den. Tilføj dem som partnere i planen, eller ændr mærkningen.',
    ROUND_OPEN: 'Bemærkningsrunden er allerede åben.',
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'Linket blev ikke oprettet. Vælg en dato i fremtiden.',
    LINK_NOT_VALID: 'Linket er ikke gyldigt. Bed den organisation, der sendte det, om et nyt.',
  },
}
