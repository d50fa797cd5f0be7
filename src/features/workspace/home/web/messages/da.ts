import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Du har ingen åbne opgaver'
      : plural('da', count, `Du har ${count} åben opgave`, `Du har ${count} åbne opgaver`),
  hello: (name) => `Hej ${name}`,
  intro: 'Forsinkede elementer og elementer uden ansvarlig vises først.',
  as: 'Vis som',
  yourTasks: 'Dine opgaver',
  calendar: 'Hele kalenderen',
  noTasks: 'Du har ingen åbne opgaver',
  noTasksText:
    'Her vises henvendelser fra andre organisationer: punkter til besvarelse, signaler, aftaler og ændringer til gennemgang, hver med det næste trin.',
  allTasks: (count) => `Vis alle ${count}`,
  due: (date) => `frist ${date}`,
  late: (date) => `forsinket siden ${date}`,
  askedBy: (body) => `anmodning fra ${body}`,
  otherTask: { title: (what) => `Åbn »${what}«`, step: actions.open },
  figures: {
    heading: labels.figuresToApprove,
    none: 'Du har ingen tal til godkendelse.',
    all: (count) => (count === 1 ? 'Vis tal' : `Vis alle ${count}`),
    approveFigures: (count) =>
      plural('da', count, `Godkend ${count} sæt årlige tal`, `Godkend ${count} sæt årlige tal`),
    reportedBy: (body) => `indberettet af ${body} eller underliggende organisationer`,
    step: 'Godkend',
  },
  untitled: 'et element, der ikke er synligt for dig',
  done: actions.markAsCompleted,
  closed: 'Opgaven er gennemført',
  wrong: 'Mangler i dine planer',
  allChecks: 'Alle kontroller af dine planer',
  wrongNone: 'Kontrollerne har ikke fundet fejl eller advarsler i dine planer.',
  wrongNoPlan: 'Når din organisation har en plan, vises de mangler, som kontrollerne finder, her.',
  wrongNotComputed: 'Ikke beregnet: Dine planer er ikke kontrolleret endnu.',
  fix: actions.fix,
  more: (count) => plural('da', count, `og ${count} mangel til`, `og ${count} mangler til`),
  changed: 'Seneste ændringer',
  changedNone: 'Dine planer er ikke ændret endnu. Ændringer vises her med forfatter og begrundelse.',
  thePlan: 'planen',
  removed: 'et slettet element',
  round: 'Status for svar',
  answered: (answered, total) => `${answered} af ${total} besvaret`,
  openItems: (open) => plural('da', open, `${open} punkt mangler svar`, `${open} punkter mangler svar`),
  answeredAll: 'alle punkter er besvaret',
  organisationsAnswered: (answered, total) => `${answered} af ${total} organisationer har besvaret alt`,
  partlyAnswered: (count) => `${count} delvist`,
  notAsked: 'Du har endnu ikke modtaget eller sendt punkter til besvarelse.',
  signals: 'Åbne signaler',
  signalsNone: 'Der er ingen signaler, du mangler at besvare.',
  signalFrom: (body) => `fra ${body}`,
  open: {
    title: 'Fra plan til praksis',
    intro:
      'Integral bringer en sikkerhedsplan fra regeringen ud til alle lokale organisationer og partnere og svarene tilbage: hvem der overtager hvilken prioritet og med hvilken begrundelse, og hvilke elementer der mangler en ansvarlig.',
    signIn: actions.signIn,
    stepIn: 'Log ind som demobruger',
    points: {
      answer: {
        title: 'Samordning ved enighed',
        text: 'Intet myndighedsniveau bestemmer over et andet. Hver organisation besvarer en prioritet: dækket, overtage, tilpasse, delvist, ingen kapacitet eller ikke relevant, med begrundelse.',
      },
      once: {
        title: 'Dokument og data i ét',
        text: 'Forfatterne skriver tekst; et afsnit kan være et mål eller en aktivitet med én ansvarlig funktion.',
      },
      checks: {
        title: 'Løbende kontroller',
        text: 'Hver ændring kontrolleres mod lov og metode. Ved hver mangel vises grundlaget, og hvordan den rettes.',
      },
      below: {
        title: 'Signaler fra lokalt niveau',
        text: 'Lokale prioriteter, som ingen overordnet plan dækker, sendes videre som signaler. Alle signaler får svar.',
      },
    },
    plans: 'Offentlige planer',
    plansHint: 'Mærket TLP:CLEAR af den udstedende organisation.',
    plansNone: 'Der er ingen offentlige planer endnu.',
    allPlans: 'Alle offentlige planer',
    answers: 'Svar efter område',
  },
}
