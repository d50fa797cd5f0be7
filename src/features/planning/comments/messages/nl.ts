import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  answerKinds: {
    followed: 'gevolgd',
    partly_followed: 'gedeeltelijk gevolgd',
    not_followed: 'niet gevolgd',
  },
  noAnswer: statuses.noAnswer,
  wholePlan: 'hele plan',
  fields: {
    title: changesTexts.fields.title,
    gain: changesTexts.fields.gain,
    rationale: changesTexts.fields.rationale,
    body: changesTexts.fields.body,
  },
  statuses: {
    stands: outcomes.unchanged,
    changed: 'sindsdien gewijzigd',
    gone: 'sindsdien verwijderd',
  },
  table: {
    columns: {
      body: 'Auteur',
      code: labels.code,
      element: labels.element,
      field: 'Veld',
      quote: 'Tekst op dat moment',
      status: 'Tekst sindsdien',
      comment: 'Opmerking',
      proposal: 'Tekstvoorstel',
      madeOn: labels.date,
      answer: labels.answer,
      reasons: labels.reason,
    },
  },
  document: {
    title: 'Opmerkingen en antwoorden',
    roundTitle: (round) => `Opmerkingen uit “${round}”`,
    outside: 'Opmerkingen buiten een opmerkingenronde',
    person: 'een uitgenodigde persoon',
    proposes: (text) => `Tekstvoorstel: ${text}`,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    TEXT_CHANGED:
      'De opmerking is niet verstuurd. Deze tekst is intussen gewijzigd. Laad de pagina opnieuw en geef uw opmerking bij de huidige tekst.',
    NO_VALUE_TO_REPLACE: 'Een tekstvoorstel vervangt bestaande tekst. Kies eerst een titel of een alinea.',
    ROUND_CLOSED: 'Deze opmerkingenronde is gesloten. De organisatie die ze heeft geopend, kan ze heropenen.',
    INVITATION_WITHDRAWN: 'Deze uitnodiging is ingetrokken. Nodig de organisatie of persoon eerst opnieuw uit.',
    NOT_INVITED:
      'Uw organisatie is niet uitgenodigd voor deze opmerkingenronde. Vraag een uitnodiging aan de organisatie die ze heeft geopend.',
    PLAN_ENDED: 'Er kunnen geen opmerkingen meer worden toegevoegd, omdat dit plan beëindigd is.',
    ALREADY_ANSWERED: 'De opmerking is niet ingetrokken, omdat ze al beantwoord is.',
    REASONS_REQUIRED: 'Geef een motivering als de opmerking maar gedeeltelijk of niet wordt gevolgd.',
    NO_SUGGESTION: 'Deze opmerking bevat geen tekstvoorstel om over te nemen.',
    SUGGESTION_NOT_ACCEPTED: 'Dit tekstvoorstel is niet overgenomen, of dat is al ongedaan gemaakt.',
    NOTHING_TO_UNDO:
      'Dit kan hier niet meer ongedaan worden gemaakt. Beide teksten staan in de geschiedenis van het plan.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    NOT_A_DRAFT: 'Een opmerkingenronde is alleen mogelijk bij een ontwerp. Dit plan is al goedgekeurd.',
    DUE_DATE_IN_PAST: 'De datum mag niet in het verleden liggen. Kies vandaag of een latere datum.',
    NO_INVITEES: 'Kies minstens 1 organisatie of vul minstens 1 persoon in.',
    OWNER_INVITED: 'De eigenaar van het plan kan niet worden uitgenodigd. Verwijder die uit de lijst.',
    UNKNOWN_ORGANISATION: 'Een van deze organisaties bestaat niet meer. Verwijder ze uit de lijst.',
    INVITEES_WITHOUT_ACCESS:
      'De markering van dit plan laat sommige genodigden niet toe het te lezen. Voeg hen toe als partner van het plan of wijzig de markering.',
    ROUND_OPEN: 'Deze opmerkingenronde is al open.',
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'De link is niet gemaakt. Kies een datum in de toekomst.',
    LINK_NOT_VALID: 'Deze link is niet geldig. Vraag een nieuwe aan de organisatie die hem heeft gestuurd.',
  },
}
