import { nl as pathTexts } from '#features/approval/path/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as meetings } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Vergaderingen',
  intro: 'Vergaderingen van de organisaties waarvan u lid bent of die u ondersteunt: agenda, resultaten en verslag.',
  loading: 'Vergaderingen laden …',
  which: actions.show,
  coming: 'Komende',
  past: 'Gehouden',
  none: 'Geen vergaderingen gepland',
  noneText:
    'De organisatie of haar secretariaat plant de vergaderingen. Daarna kunnen openstaande punten aan de agenda worden toegevoegd.',
  noPastMeetings: 'Nog geen vergaderingen gehouden',
  more: 'Alleen de eerste 200 worden getoond.',
  body: labels.organisation,
  dateHead: labels.date,
  method: labels.method,
  state: labels.status,
  onAgenda: 'Punten',
  planTitle: 'Vergadering plannen',
  changeTitle: 'Datum, wijze of plaats wijzigen',
  date: labels.date,
  at: 'Uur',
  place: meetings.paper.place,
  choose: 'Kies een organisatie',
  noOrganisation: 'U beheert voor geen enkele organisatie de vergaderingen.',
  save: actions.save,
  cancel: actions.cancel,
  close: actions.close,
  saved: confirmations.saved,
  change: 'Vergadering wijzigen',
  print: 'Agenda afdrukken (PDF)',
  printMinutes: 'Verslag afdrukken (PDF)',
  secretariat: (who: string) => `Secretariaat: ${who}`,
  closeMeeting: 'Vergadering sluiten',
  closeMeetingText:
    'Alle resultaten worden samen geregistreerd in de goedkeuringsprocedures van hun plannen. Punten zonder resultaat worden uitgesteld. Dit kan hier niet ongedaan worden gemaakt; trek een resultaat in via de goedkeuringsprocedure van het plan.',
  closed: 'Vergadering gesloten; de resultaten zijn geregistreerd in de goedkeuringsprocedures',
  refusedOn: (item: string, why: string) => `${item}: ${why}`,
  notAllowed: 'U mag dit niet registreren voor deze organisatie.',
  agenda: {
    title: meetings.paper.agenda,
    fill: 'Openstaande punten toevoegen',
    filled: (count: number) =>
      count === 0
        ? 'Geen openstaande punten voor deze organisatie'
        : plural('nl', count, '1 punt toegevoegd aan de agenda', `${count} punten toegevoegd aan de agenda`),
    agendaFull: (count: number) =>
      `${plural('nl', count, '1 openstaand punt werd niet toegevoegd', `${count} openstaande punten werden niet toegevoegd`)}: de agenda is vol. Plan een andere vergadering.`,
    leftOut: (plans: string) =>
      `Niet toegevoegd, omdat de organisatie deze plannen nog niet kan lezen: ${plans}. Bezorg het ontwerp en voeg de organisatie in de planfiche toe als partner.`,
    add: 'Punt toevoegen',
    itemTitle: headings.subject,
    itemMessages: 'Toelichting',
    none: 'Geen punten op de agenda',
    noneKeep: 'Voeg de openstaande punten uit de goedkeuringsprocedures toe, of voeg zelf een punt toe.',
    noneRead: 'Er zijn geen punten die voor u zichtbaar zijn.',
    moveUp: (item: string) => `Naar boven: ${item}`,
    moveDown: (item: string) => `Naar beneden: ${item}`,
    remove: (item: string) => `Van de agenda verwijderen: ${item}`,
    moved: (item: string, number: string) => `${item} is nu nummer ${number}`,
  },
  results: {
    write: 'Resultaat registreren',
    correctResult: 'Resultaat verbeteren',
    all: 'Hetzelfde resultaat voor allen',
    open: 'Nog geen resultaat',
    verdict: labels.decision,
    opinion: labels.opinion,
    text: pathTexts.reasonsOrReservation,
    outcome: 'Gemaakte afspraak',
    orderReason: pathTexts.orderReason,
    orderReasonHint: 'Alleen als gewoonlijk eerst andere stappen komen.',
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    for: 'Voor',
    against: 'Tegen',
    abstained: 'Onthoudingen',
    dissent: 'Motivering van de afwijkende mening',
    dissenter: meetings.paper.member,
    aMember: 'Een lid',
    addDissent: 'Afwijkende mening toevoegen',
  },
  presence: {
    title: 'Aanwezigheid',
    vote: meetings.paper.votes,
    advisory: meetings.paper.advisory,
    notRecorded: 'nog niet geregistreerd',
    allPresent: 'Allen als aanwezig markeren',
    mandate: 'Volmacht',
    chooseMandate: 'Kies een volmacht',
    noMandate: 'Op die datum is geen volmacht geldig.',
    toMandates: (body: string) => `Volmachten van ${body}`,
    missing: (seats: string) => `Niet-ingevulde functies: ${seats}`,
    inOffice: 'Stemgerechtigde leden',
    tookPart: 'Waarvan deelnemend',
    voting: (count: string) => `Stemgerechtigde deelnemers: ${count}.`,
    quorum: (count: string) => `Quorum: ${count}.`,
  },
  minutes: {
    title: meetings.paper.minutes,
    text: 'Tekst van het verslag',
    later: 'Het verslag kan worden opgesteld nadat de vergadering is gesloten.',
    none: 'Er is nog geen verslag.',
    adopt: 'Verslag goedkeuren',
    adoptText: 'Een goedgekeurd verslag kan niet meer worden gewijzigd.',
    adopted: (date: string) => `Goedgekeurd op ${date}`,
  },
}
