import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const numbers = ['', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti', 'Elleve', 'Tolv']

export const da: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Intet venter på dig'
      : count === 1
        ? 'Én ting venter på dig'
        : `${numbers[count] ?? count} ting venter på dig`,
  hello: (name) => `Hej, ${name}`,
  intro:
    'Det, der er for sent, og det, ingen står inde for, kommer først; det, der går efter planen, behøver ingen læsning.',
  as: 'Se som',
  waits: 'Venter på dig',
  calendar: 'Hele kalenderen',
  nothing: 'Intet venter',
  nothingText:
    'Det, andre beder jeres organisation om, kommer her: punkter at svare på, signaler, aftaler, ændringer at overveje. Hver med det ene næste skridt.',
  allTasks: (count) => `Vis alle ${count}`,
  due: (on) => `senest ${on}`,
  late: (on) => `for sent: frist var ${on}`,
  askedBy: (body) => `spurgt af ${body}`,
  tasks: {
    answer_items: (what) => `Svar på “${what}”`,
    review_alignment: (what) => `“${what}” har en ny version: Gælder jeres svar stadig?`,
    consider_consequences: (what) => `Overvej, hvad der ændres i “${what}”`,
    answer_signal: (what) => `Svar på signalet “${what}”`,
    answer_agreement: (what) => `Svar på den aftale, som “${what}” bedes om`,
    preparation_step: (step) => `Gør klar: ${step}`,
    cascade_step: (step) => `Forsinket: ${step}`,
    react_to_round: (what) => `Afgiv jeres bemærkninger til “${what}”`,
    round_reminder: (what) => `Snart slut: afgiv jeres bemærkninger til “${what}”`,
    answer_comments: (what) => `Besvar bemærkningerne til “${what}”`,
    path_opinion: (what) => `Afgiv udtalelse om “${what}”`,
    answer_consultation: (what) => `Sig, hvad du forventer: ${what}`,
    path_decision: (what) => `Beslut om “${what}”`,
    complete_plan: (what) => `Supplér “${what}”`,
    answer_question: (what) => `Besvar et spørgsmål om “${what}”`,
    other: (what) => `Se på “${what}”`,
  },
  steps: {
    answer_items: 'Svar',
    review_alignment: 'Gennemgå',
    consider_consequences: 'Se',
    answer_signal: 'Svar',
    answer_agreement: 'Svar',
    preparation_step: 'Åbn',
    cascade_step: 'Åbn',
    react_to_round: 'Læs',
    round_reminder: 'Læs',
    answer_comments: 'Besvar',
    path_opinion: 'Læs',
    answer_consultation: 'Svar',
    path_decision: 'Beslut',
    complete_plan: 'Supplér',
    answer_question: 'Svar',
    other: 'Åbn',
  },
  figures: {
    waiting: (count) =>
      count === 1 ? 'Godkend tallene for 1 indikator og år' : `Godkend tallene for ${count} indikatorer og år`,
    of: (body) => `oplyst af ${body} eller af organer under det`,
    step: 'Godkend',
  },
  untitled: 'noget, du ikke må læse',
  done: 'Færdig',
  closed: 'Opgaven er færdig',
  wrong: 'Fejl i det, du står inde for',
  allChecks: 'Alle kontroller af mine planer',
  wrongNone: 'Kontrollerne af jeres planer finder ingen fejl og ingen advarsel.',
  wrongNoPlan: 'Når jeres organisation har en plan, står det her, hvad kontrollerne finder.',
  wrongNotComputed: 'Ikke beregnet: Jeres planer er ikke kontrolleret endnu.',
  fix: 'Ret',
  more: (count) => (count === 1 ? 'og 1 fund mere' : `og ${count} fund mere`),
  changed: 'Ændret',
  changedNone: 'Intet er ændret i jeres planer endnu. Hver ændring står her, med hvem der lavede den og hvorfor.',
  thePlan: 'planen',
  removed: 'noget, der er fjernet',
  round: 'Denne runde',
  answered: (answered, total) => `${answered} af ${total} besvaret`,
  answeredNote: (open) => (open === 1 ? '1 punkt er stadig åbent' : `${open} punkter er stadig åbne`),
  answeredAll: 'alt, I blev spurgt om',
  bodiesAnswered: (answered, total) => `${answered} af ${total} organer har svaret`,
  notAsked: 'Ingen har spurgt jer om noget endnu, og I har ikke spurgt nogen.',
  signals: 'Signaler, der venter',
  signalsNone: 'Intet signal venter på jeres svar.',
  signalFrom: (body) => `fra ${body}`,
  open: {
    title: 'Fra plan til praksis',
    intro:
      'Integral bærer en sikkerhedsplan fra regeringen til hver politizone og partner, og tilbage: hvem tager hvad op, med hvilken begrundelse, og hvad ingen står inde for.',
    signIn: 'Log ind',
    stepIn: 'Træd ind som en fra demoen',
    points: {
      answer: {
        title: 'Spurgt, ikke befalet',
        text: 'Intet niveau befaler over det andet. En prioritet når en lavere plan som et spørgsmål: dækket, overtager, tilpasser, delvist, ingen kapacitet, ikke relevant; med begrundelse.',
      },
      once: {
        title: 'En plan læses og beregnes',
        text: 'Man skriver prosa; et afsnit kan være et mål eller en handling, med én funktion, der står inde for det.',
      },
      checks: {
        title: 'Kontroller, der aldrig sover',
        text: 'Lov og metode ser med: Hvert fund siger, hvad det hviler på, og hvordan det rettes.',
      },
      below: {
        title: 'Også nedefra',
        text: 'Det, zoner vælger, og ingen overordnet plan dækker, går op som et signal og får et svar.',
      },
    },
    plans: 'Planer, som alle må læse',
    plansNote: 'Mærket TLP:CLEAR af den myndighed, der udsteder dem.',
    plansNone: 'Ingen plan er åben for alle endnu.',
    allPlans: 'Alle åbne planer',
    answers: 'Hvordan landet svarer',
  },
}
