import { da as pathTexts } from '#features/approval/path/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as meetings } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Møder',
  intro: 'Møder i de organisationer, du er medlem af eller bistår: dagsorden, resultater og referat.',
  loading: 'Møder indlæses …',
  which: actions.show,
  coming: 'Kommende',
  past: 'Afholdte',
  none: 'Ingen møder planlagt',
  noneText:
    'Organisationen eller dens sekretariat planlægger møderne. Derefter kan ventende punkter føjes til dagsordenen.',
  noPastMeetings: 'Ingen møder afholdt endnu',
  more: 'Kun de første 200 vises.',
  body: labels.organisation,
  dateHead: labels.date,
  method: labels.method,
  state: labels.status,
  onAgenda: 'Punkter',
  planTitle: 'Planlæg møde',
  changeTitle: 'Ret dato, form eller sted',
  date: labels.date,
  at: 'Tidspunkt',
  place: meetings.paper.place,
  choose: 'Vælg en organisation',
  noOrganisation: 'Du administrerer ikke møder for nogen organisation.',
  save: actions.save,
  cancel: actions.cancel,
  close: actions.close,
  saved: confirmations.saved,
  change: 'Ret møde',
  print: 'Udskriv dagsorden (PDF)',
  printMinutes: 'Udskriv referat (PDF)',
  secretariat: (who: string) => `Sekretariat: ${who}`,
  closeMeeting: 'Afslut møde',
  closeMeetingText:
    'Alle resultater registreres samlet i planernes godkendelsesprocedurer. Punkter uden resultat udsættes. Det kan ikke fortrydes her; træk et resultat tilbage i planens godkendelsesprocedure.',
  closed: 'Mødet er afsluttet; resultaterne er registreret i godkendelsesprocedurerne',
  refusedOn: (item: string, why: string) => `${item}: ${why}`,
  notAllowed: 'Du har ikke tilladelse til at registrere dette for organisationen.',
  agenda: {
    title: meetings.paper.agenda,
    fill: 'Tilføj ventende punkter',
    filled: (count: number) =>
      count === 0
        ? 'Ingen ventende punkter for organisationen'
        : plural('da', count, '1 punkt føjet til dagsordenen', `${count} punkter føjet til dagsordenen`),
    agendaFull: (count: number) =>
      `${plural('da', count, '1 ventende punkt blev ikke tilføjet', `${count} ventende punkter blev ikke tilføjet`)}, fordi dagsordenen er fuld. Planlæg et andet møde.`,
    leftOut: (plans: string) =>
      `Ikke tilføjet, fordi organisationen endnu ikke kan læse disse planer: ${plans}. Send udkastet, og tilføj organisationen som partner i plandata.`,
    add: 'Tilføj punkt',
    itemTitle: headings.subject,
    itemMessages: 'Forklaring',
    none: 'Ingen punkter på dagsordenen',
    noneKeep: 'Tilføj de ventende punkter fra godkendelsesprocedurerne, eller tilføj selv et punkt.',
    noneRead: 'Der er ingen punkter, som er synlige for dig.',
    moveUp: (item: string) => `Flyt op: ${item}`,
    moveDown: (item: string) => `Flyt ned: ${item}`,
    remove: (item: string) => `Fjern fra dagsordenen: ${item}`,
    moved: (item: string, number: string) => `${item} er nu nummer ${number}`,
  },
  results: {
    write: 'Registrér resultat',
    correctResult: 'Ret resultatet',
    all: 'Samme resultat for alle',
    open: 'Intet resultat endnu',
    verdict: labels.decision,
    opinion: labels.opinion,
    text: pathTexts.reasonsOrReservation,
    outcome: 'Aftale',
    orderReason: pathTexts.orderReason,
    orderReasonHint: 'Kun hvis andre trin normalt kommer først.',
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    for: 'For',
    against: 'Imod',
    abstained: 'Hverken for eller imod',
    dissent: 'Begrundelse for den afvigende mening',
    dissenter: meetings.paper.member,
    aMember: 'Et medlem',
    addDissent: 'Tilføj afvigende mening',
  },
  presence: {
    title: 'Deltagelse',
    vote: meetings.paper.votes,
    advisory: meetings.paper.advisory,
    notRecorded: 'endnu ikke registreret',
    allPresent: 'Markér alle som til stede',
    mandate: 'Fuldmagt',
    chooseMandate: 'Vælg en fuldmagt',
    noMandate: 'Ingen fuldmagt er gyldig på den dato.',
    toMandates: (body: string) => `Fuldmagter fra ${body}`,
    missing: (seats: string) => `Ubesatte funktioner: ${seats}`,
    inOffice: 'Stemmeberettigede medlemmer',
    tookPart: 'Heraf deltagende',
    voting: (count: string) => `Stemmeberettigede deltagere: ${count}.`,
    quorum: (count: string) => `Krævet antal: ${count}.`,
  },
  minutes: {
    title: meetings.paper.minutes,
    text: 'Referatets tekst',
    later: 'Referatet kan skrives, når mødet er afsluttet.',
    none: 'Der er endnu ikke et referat.',
    adopt: 'Godkend referatet',
    adoptText: 'Et godkendt referat kan ikke længere ændres.',
    adopted: (date: string) => `Godkendt den ${date}`,
  },
}
