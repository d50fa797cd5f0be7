import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Registreret for andre',
  intro:
    'Sammenlign hver registreret handling med dokumentet. Bekræft den, hvis de stemmer overens, eller bestrid den. Planen kan først træde i kraft, når alle registrerede handlinger er bekræftet.',
  introOfOthers:
    'En anden person sammenligner hver registreret handling med dokumentet: en, der hverken har skrevet planen eller registreret handlinger. Planen kan først træde i kraft, når alle registrerede handlinger er bekræftet.',
  confirm: 'Bekræft',
  seatConfirms:
    'afventer en person i denne organisation eller i en myndighed, der i et senere trin træffer afgørelse om planen eller modtager den',
  confirmed: 'Den registrerede handling er bekræftet',
  contest: 'Bestrid',
  contested: 'Den registrerede handling er bestridt og har ingen virkning',
  contestTitle: 'Bestrid en registreret handling',
  contestText:
    'Handlingen har ingen virkning, før indsigelsen trækkes tilbage. Gør du indsigelse for din egen funktion eller organisation, kan kun du beslutte igen eller bekræfte en ny registrering.',
  contestTextAfterEntry:
    'Planen er i kraft og forbliver i kraft. Indsigelsen registreres, og den udstedende organisation bedes undersøge den.',
  contestedAfterEntry: 'Indsigelsen er registreret. Planen forbliver i kraft',
  afterEntry:
    'bestridt efter ikrafttrædelsen: planen forbliver i kraft, og den udstedende organisation undersøger indsigelsen',
  withdrawContest: 'Træk indsigelsen tilbage',
  withdrawConfirmation: 'Træk bekræftelsen tilbage',
  confirmationWithdrawn: 'Bekræftelsen er trukket tilbage',
  contestWithdrawn: 'Indsigelsen er trukket tilbage',
  recorded: (person, on) => `dateret ${on}, registreret af ${person}`,
  received: 'modtaget',
  opinion: labels.opinion,
  sendLink: 'Send bekræftelseslink',
  linkSent: 'Linket er sendt til organisationen pr. e-mail',
  linkUntil: (on) => `bekræftelseslink sendt, gyldigt indtil ${on}`,
  linkRevoked: 'bekræftelseslink tilbagekaldt',
  revokeLink: actions.revokeLink,
  revokedLink: 'Linket er tilbagekaldt',
  link: {
    title: 'Registreret for din organisation',
    intro: (who) =>
      `${who} har registreret denne handling for din organisation ved godkendelsen af en plan. Sammenlign den med dokumentet. Bekræft den, hvis de stemmer overens, eller bestrid den. Du kan svare én gang.`,
    plan: labels.plan,
    step: headings.step,
    seat: 'Registreret for',
    action: 'Registreret handling',
    date: labels.date,
    by: 'Registreret af',
    text: labels.text,
    documents: 'Dokumenter',
    noDocuments: 'Der er intet dokument.',
    until: (on) => `Dette link er gyldigt indtil ${on}.`,
    doneConfirmed: 'Handlingen er bekræftet. Du kan lukke denne side.',
    doneContested: 'Handlingen er bestridt. Du kan lukke denne side.',
  },
  reason: labels.reason,
}
