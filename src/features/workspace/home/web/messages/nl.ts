import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'U hebt geen openstaande taken'
      : plural('nl', count, `U hebt ${count} openstaande taak`, `U hebt ${count} openstaande taken`),
  hello: (name) => `Dag ${name}`,
  intro: 'Wat te laat is of geen eindverantwoordelijke heeft, staat bovenaan.',
  as: 'Weergeven als',
  yourTasks: 'Uw taken',
  calendar: 'Volledige kalender',
  noTasks: 'U hebt geen openstaande taken',
  noTasksText:
    'Hier verschijnen de vragen van andere organisaties: te beantwoorden punten, signalen, akkoorden en te bekijken wijzigingen, telkens met de volgende stap.',
  allTasks: (count) => `Alle ${count} tonen`,
  due: (date) => `tegen ${date}`,
  late: (date) => `te laat sinds ${date}`,
  askedBy: (body) => `gevraagd door ${body}`,
  otherTask: { title: (what) => `“${what}” openen`, step: actions.open },
  figures: {
    heading: labels.figuresToApprove,
    none: 'U hebt geen cijfers om goed te keuren.',
    all: (count) => (count === 1 ? 'Cijfers tonen' : `Alle ${count} tonen`),
    approveFigures: (count) =>
      plural('nl', count, `${count} reeks jaarcijfers goedkeuren`, `${count} reeksen jaarcijfers goedkeuren`),
    reportedBy: (body) => `aangeleverd door ${body} of organisaties in haar gebied`,
    step: 'Goedkeuren',
  },
  untitled: 'een item dat voor u niet zichtbaar is',
  done: actions.markAsCompleted,
  closed: 'Taak afgerond',
  wrong: 'Te verhelpen in uw plannen',
  allChecks: 'Alle controles van uw plannen',
  wrongNone: 'De controles vonden geen fouten of waarschuwingen in uw plannen.',
  wrongNoPlan: 'Zodra uw organisatie een plan heeft, ziet u hier de punten die de controles vinden.',
  wrongNotComputed: 'Niet berekend: uw plannen zijn nog niet gecontroleerd.',
  fix: actions.fix,
  more: (count) => plural('nl', count, `en nog ${count} punt`, `en nog ${count} punten`),
  changed: 'Recente wijzigingen',
  changedNone: 'Uw plannen zijn nog niet gewijzigd. Wijzigingen verschijnen hier met auteur en motivering.',
  thePlan: 'het plan',
  removed: 'een verwijderd item',
  round: 'Stand van de antwoorden',
  answered: (answered, total) => `${answered} van ${total} beantwoord`,
  openItems: (open) => plural('nl', open, `nog ${open} punt open`, `nog ${open} punten open`),
  answeredAll: 'alle punten zijn beantwoord',
  organisationsAnswered: (answered, total) => `${answered} van ${total} organisaties hebben alles beantwoord`,
  partlyAnswered: (count) => `${count} gedeeltelijk`,
  notAsked: 'U hebt nog geen te beantwoorden punten ontvangen of verzonden.',
  signals: 'Openstaande signalen',
  signalsNone: 'Er zijn geen signalen die u nog moet beantwoorden.',
  signalFrom: (body) => `van ${body}`,
  open: {
    title: 'Van plan naar praktijk',
    intro:
      'Integral brengt een veiligheidsplan van de regering naar elke lokale organisatie en partner, en brengt hun antwoorden terug. U ziet wie welke prioriteit overneemt, met welke motivering, en voor welke elementen niemand eindverantwoordelijk is.',
    signIn: actions.signIn,
    stepIn: 'Aanmelden als demogebruiker',
    points: {
      answer: {
        title: 'Afstemming in overleg',
        text: 'Geen enkel bestuursniveau geeft een ander bevelen. Elke organisatie beantwoordt een prioriteit: al opgenomen, overnemen, aanpassen, gedeeltelijk, geen capaciteit of niet relevant, met motivering.',
      },
      once: {
        title: 'Document en data in één',
        text: 'Auteurs schrijven tekst; een alinea kan een doelstelling of een actie zijn, met één eindverantwoordelijke functie.',
      },
      checks: {
        title: 'Doorlopende controles',
        text: 'Elke wijziging wordt getoetst aan wet en methode. Bij elk te verhelpen punt staan de grondslag en de oplossing.',
      },
      below: {
        title: 'Signalen van het lokale niveau',
        text: 'Lokale prioriteiten die in geen hoger plan zijn opgenomen, worden als signaal doorgegeven. Elk signaal krijgt een antwoord.',
      },
    },
    plans: 'Openbare plannen',
    plansHint: 'Gemarkeerd als TLP:CLEAR door de organisatie die ze uitbrengt.',
    plansNone: 'Er zijn nog geen openbare plannen.',
    allPlans: 'Alle openbare plannen',
    answers: 'Antwoorden per gebied',
  },
}
