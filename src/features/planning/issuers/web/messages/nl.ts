import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the consents of issuing organisations. */
export const nl: SameKeys<typeof en> = {
  title: 'Instemming van de uitvaardigende organisaties',
  hint: 'Een organisatie vaardigt een plan alleen uit als ze ermee instemt. Tot dan wordt het plan niet in haar naam verzonden of vastgelegd, en ziet ze het ontwerp niet.',
  states: {
    asked: 'wacht op instemming',
    recorded: 'geregistreerd, niet bevestigd',
    agreed: 'ingestemd',
    refused: 'geweigerd',
    not_asked: 'niet gevraagd: geen gebruikers hier',
  },
  answered: (person, on) => `door ${person}, ${on}`,
  recordedFor: (person, on) => `ingestemd op ${on}, geregistreerd door ${person}`,
  onPaper:
    'Een organisatie waarvan hier niemand kan instemmen, omdat ze geen gebruikers heeft die beslissen of omdat die het plan schreven, stemt op papier in: registreer dat met het document, en een tweede persoon bevestigt het.',
  record: 'Instemming op papier registreren',
  document: 'Document van de instemming',
  documentHint: 'Een bestand van het plan. Voeg het eerst toe bij Bijlagen.',
  agreedOn: 'Datum van de instemming',
  recorded: 'De instemming is geregistreerd. Een tweede persoon bevestigt ze.',
  confirm: 'Bevestigen',
  confirmed: 'De instemming is bevestigd',
  askedOn: (on) => `gevraagd op ${on}`,
  answer: 'Instemmen of weigeren',
  askAgain: 'Opnieuw vragen',
  asked: 'Organisatie opnieuw gevraagd',
  request: (owner, organisation) => `${owner} vraagt ${organisation} om dit plan mee uit te vaardigen.`,
  period: (from, to) => `Looptijd: ${from} tot en met ${to}`,
  withheldTitle: 'Plan met beperkte lezers',
  openPlan: 'Plan openen',
  notYours: (organisation) => `Het antwoord komt van iemand die voor ${organisation} mag beslissen.`,
  meaning:
    'Als u instemt, kan uw organisatie het ontwerp lezen en er opmerkingen bij maken, en kan het plan in haar naam worden verzonden en vastgelegd. Over de inhoud beslist u later, in de goedkeuringsprocedure.',
  reason: 'Motivering',
  reasonHint: 'Verplicht bij een weigering. De opsteller ziet ze.',
  agree: 'Instemmen',
  withdraw: 'Instemming intrekken',
  withdrawal:
    'Uw organisatie heeft ingestemd. Tot de volgende versie is vastgelegd, kunt u de instemming met een motivering intrekken. Vastgelegde versies blijven bestaan.',
  askNow: 'Vragen',
  refuse: 'Weigeren',
  saved: confirmations.answerSaved,
  errors: {
    NOT_FOUND: 'Dit verzoek bestaat niet, of u hebt er geen toegang toe.',
    ALREADY_SETTLED: 'Dit verzoek is al beantwoord. Laad de pagina opnieuw.',
    NOT_YOUR_ORGANISATION: 'Alleen iemand die voor de organisatie mag beslissen, kan antwoorden.',
    REASON_REQUIRED: 'Vul de reden van de weigering in.',
    MUST_ANSWER_HERE:
      'Iemand beslist hier voor deze organisatie, of deed dat sinds het begin van het plan. Daarom antwoordt ze zelf. Kies “Vragen”.',
    FILE_UNKNOWN: 'Kies een bestand van dit plan.',
    DATE_IN_FUTURE: 'De datum ligt in de toekomst. Kies een vroegere datum.',
    DATE_TOO_EARLY:
      'De instemming dateert van meer dan een jaar voor dit plan. Registreer een instemming met dit plan.',
    SECOND_PERSON_REQUIRED:
      'U registreerde deze instemming of schreef het plan. Vraag een andere persoon van uw organisatie om ze te bevestigen.',
    DOCUMENT_NOT_READABLE:
      'U kunt het document van deze instemming niet openen en kunt ze dus niet bevestigen. Vraag het aan iemand die het kan openen.',
    PLAN_NOT_EDITABLE: 'Dit plan kan niet meer worden bewerkt.',
  },
}
