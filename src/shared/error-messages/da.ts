import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  endBeforeStart: 'Slutdatoen ligger før startdatoen. Ret en af dem.',
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
}
