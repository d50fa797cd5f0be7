import { da as headings } from '#shared/heading-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  quarter: (number, year) => `${number}. kvt. ${year}`,
  title: 'Tilbagevendende pligter',
  hint: 'Det, der skal gøres igen og igen, mens planen er i kraft.',
  due: 'frist',
  next: 'Næste frist:',
  none: 'Ingen periode er afsluttet endnu.',
  fulfilledOn: 'opfyldt den',
  states: { upcoming: 'perioden løber', open: 'åben', overdue: 'overskredet', done: 'opfyldt' },
  complete: 'Registrer opfyldelse',
  date: 'Opfyldt den',
  note: 'Bemærkning',
  noteHint: 'Påkrævet, hvis intet dokument er valgt. Den står i revisionsloggen og kan ikke ændres.',
  file: headings.document,
  fileHint: 'Vedhæft først dokumentet til planen under Planoplysninger.',
  noFile: 'intet dokument',
  saved: 'Opfyldelse registreret',
  errors: {
    NOT_FOUND: 'Perioden findes ikke, eller du har ikke adgang til den.',
    ALREADY_RECORDED: 'Opfyldelsen for denne periode er allerede registreret.',
    DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden.',
    DATE_BEFORE_PERIOD: 'Datoen må ikke ligge før periodens begyndelse.',
    FILE_UNKNOWN: 'Dokumentet er ikke vedhæftet planen.',
  },
}
