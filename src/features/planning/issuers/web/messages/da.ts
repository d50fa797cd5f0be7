import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the consents of issuing organisations. */
export const da: SameKeys<typeof en> = {
  title: 'Samtykke fra de udstedende organisationer',
  hint: 'En organisation udsteder kun en plan, hvis den giver samtykke. Indtil da sendes og fastfryses planen ikke i dens navn, og den ser ikke udkastet.',
  states: {
    asked: 'afventer samtykke',
    recorded: 'registreret, ikke bekræftet',
    agreed: 'samtykke givet',
    refused: 'afslået',
    not_asked: 'ikke spurgt: ingen brugere her',
  },
  answered: (person, on) => `af ${person}, ${on}`,
  recordedFor: (person, on) => `samtykke den ${on}, registreret af ${person}`,
  onPaper:
    'En organisation, hvor ingen kan give samtykke her, fordi den ikke har brugere, der beslutter, eller fordi de har skrevet planen, giver samtykke på papir: registrer det med dokumentet, og en anden person bekræfter det.',
  record: 'Registrér skriftligt samtykke',
  document: 'Dokument med samtykket',
  documentHint: 'En fil i planen. Vedhæft den først under Bilag.',
  agreedOn: 'Dato for samtykket',
  recorded: 'Samtykket er registreret. En anden person bekræfter det.',
  confirm: 'Bekræft',
  confirmed: 'Samtykket er bekræftet',
  askedOn: (on) => `spurgt ${on}`,
  answer: 'Giv samtykke eller afslå',
  askAgain: 'Spørg igen',
  asked: 'Organisationen er spurgt igen',
  request: (owner, organisation) => `${owner} beder ${organisation} om at udstede denne plan i fællesskab.`,
  period: (from, to) => `Planperiode: ${from} til ${to}`,
  withheldTitle: 'Plan med begrænset læserkreds',
  openPlan: 'Åbn planen',
  notYours: (organisation) => `Svaret gives af en, der må træffe beslutning for ${organisation}.`,
  meaning:
    'Giver du samtykke, kan din organisation læse og kommentere udkastet, og planen kan sendes og fastfryses i dens navn. Beslutningen om indholdet følger i godkendelsesforløbet.',
  reason: 'Begrundelse',
  reasonHint: 'Kræves ved afslag. Forfatteren kan se den.',
  agree: 'Giv samtykke',
  withdraw: 'Træk samtykket tilbage',
  withdrawal:
    'Din organisation har givet samtykke. Indtil næste version fastfryses, kan du trække samtykket tilbage med en begrundelse. Fastfrosne versioner består.',
  askNow: 'Spørg',
  refuse: 'Afslå',
  saved: confirmations.answerSaved,
  errors: {
    NOT_FOUND: 'Anmodningen findes ikke, eller du kan ikke se den.',
    ALREADY_SETTLED: 'Anmodningen er allerede besvaret. Genindlæs siden.',
    NOT_YOUR_ORGANISATION: 'Kun en, der må træffe beslutning for organisationen, kan svare.',
    REASON_REQUIRED: 'Angiv grunden til afslaget.',
    MUST_ANSWER_HERE:
      'En person træffer afgørelse for denne organisation her eller har gjort det, siden planen blev påbegyndt. Den svarer derfor selv. Vælg »Spørg«.',
    FILE_UNKNOWN: 'Vælg en fil i denne plan.',
    DATE_IN_FUTURE: 'Datoen ligger i fremtiden. Vælg en tidligere dato.',
    DATE_TOO_EARLY: 'Samtykket er givet mere end et år før denne plan. Registrér et samtykke til denne plan.',
    SECOND_PERSON_REQUIRED:
      'Du har registreret samtykket eller skrevet planen. Bed en anden person i din organisation om at bekræfte det.',
    DOCUMENT_NOT_READABLE:
      'Du kan ikke åbne dokumentet til dette samtykke og kan derfor ikke bekræfte det. Bed en person, der kan åbne det.',
    PLAN_NOT_EDITABLE: 'Planen kan ikke længere redigeres.',
  },
}
