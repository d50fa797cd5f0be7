import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  dateTooEarly: ({ from }: { from: string }) =>
    `Datoen er for tidlig for denne plan. Den første mulige dag er ${formatDate(from, 'da')}. Ret datoen.`,
  endBeforeStart: 'Slutdatoen ligger før startdatoen. Ret en af dem.',
  entryOutsidePeriod: ({ from, to }: { from: string; to: string }) =>
    `Dagen ligger uden for planens periode (${formatDate(from, 'da')} til ${formatDate(to, 'da')}). Vælg en dag i perioden, eller ret perioden og lås en ny version.`,
  fileEmpty: 'Filen er tom. Vælg en anden fil.',
  linkCodeRequired:
    'Intet blev gemt, fordi din kode er udløbet. Kopiér din tekst, genindlæs siden, og indtast en ny kode.',
  linkNotAllowed:
    'Der blev ikke oprettet et link. Indhold mærket TLP:AMBER+STRICT eller TLP:RED kan kun læses efter login.',
  linkRecipientRequired:
    'Der blev ikke oprettet et link. TLP:AMBER kræver en kode via e-mail: Indtast modtagerens navn og e-mailadresse. Denne installation skal kunne sende e-mail.',
  linkSignInRequired: 'Intet blev gemt. På grund af mærkningen skal du nu logge ind.',
  mailNotSent: 'E-mailen blev ikke sendt. Kontrollér adressen, eller bed din administrator kontrollere mailserveren.',
  notFound: 'Elementet findes ikke, eller du har ikke adgang til det.',
  planNotEditable: 'Du kan ikke redigere planen. Den er afsluttet eller tilhører en anden organisation.',
  versionPrioritiesChanged: ({ decidedOn }: { decidedOn: string }) =>
    `Prioriteterne blev besluttet igen den ${formatDate(decidedOn, 'da')}. Lås en ny version, og forelæg den.`,
}
