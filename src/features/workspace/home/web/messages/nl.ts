import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const numbers = ['', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf', 'Twaalf']

export const nl: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Niets wacht op u'
      : count === 1
        ? 'Eén zaak heeft u nodig'
        : `${numbers[count] ?? count} zaken hebben u nodig`,
  hello: (name) => `Dag, ${name}`,
  intro: 'Wat te laat is en waarvoor niemand instaat, komt eerst; wat op schema ligt hoeft niet gelezen te worden.',
  as: 'Kijken als',
  waits: 'Wacht op u',
  calendar: 'De hele kalender',
  nothing: 'Er wacht niets',
  nothingText:
    'Wat anderen aan uw organisatie vragen komt hier aan: punten om te beantwoorden, signalen, akkoorden, wijzigingen om te bekijken. Telkens met de ene stap die volgt.',
  allTasks: (count) => `Alle ${count} tonen`,
  due: (on) => `tegen ${on}`,
  late: (on) => `te laat: moest tegen ${on}`,
  askedBy: (body) => `gevraagd door ${body}`,
  tasks: {
    answer_items: (what) => `Antwoord op “${what}”`,
    review_alignment: (what) => `“${what}” heeft een nieuwe versie: gelden uw antwoorden nog?`,
    consider_consequences: (what) => `Bekijk wat er wijzigt in “${what}”`,
    answer_signal: (what) => `Antwoord op het signaal “${what}”`,
    answer_agreement: (what) => `Antwoord op het akkoord dat aan “${what}” gevraagd wordt`,
    preparation_step: (step) => `Klaarmaken: ${step}`,
    cascade_step: (step) => `Te laat: ${step}`,
    react_to_round: (what) => `Geef uw opmerkingen bij “${what}”`,
    round_reminder: (what) => `Bijna afgelopen: geef uw opmerkingen bij “${what}”`,
    answer_comments: (what) => `Beantwoord de opmerkingen bij “${what}”`,
    path_opinion: (what) => `Geef advies over “${what}”`,
    answer_consultation: (what) => `Zeg wat u verwacht: ${what}`,
    path_decision: (what) => `Beslis over “${what}”`,
    complete_plan: (what) => `Vul “${what}” aan`,
    answer_question: (what) => `Beantwoord een vraag over “${what}”`,
    other: (what) => `Bekijk “${what}”`,
  },
  steps: {
    answer_items: 'Antwoorden',
    review_alignment: 'Nakijken',
    consider_consequences: 'Bekijken',
    answer_signal: 'Antwoorden',
    answer_agreement: 'Antwoorden',
    preparation_step: 'Openen',
    cascade_step: 'Openen',
    react_to_round: 'Lezen',
    round_reminder: 'Lezen',
    answer_comments: 'Beantwoorden',
    path_opinion: 'Lezen',
    answer_consultation: 'Antwoorden',
    path_decision: 'Beslissen',
    complete_plan: 'Aanvullen',
    answer_question: 'Antwoorden',
    other: 'Openen',
  },
  figures: {
    waiting: (count) =>
      count === 1
        ? 'Keur de cijfers van 1 indicator en jaar goed'
        : `Keur de cijfers van ${count} indicatoren en jaren goed`,
    of: (body) => `opgegeven door ${body}, of door instanties eronder`,
    step: 'Goedkeuren',
  },
  untitled: 'iets wat u niet mag lezen',
  done: 'Klaar',
  closed: 'De taak is klaar',
  wrong: 'Fout in waarvoor u instaat',
  allChecks: 'Alle controles van mijn plannen',
  wrongNone: 'De controles van uw plannen vinden geen fout en geen waarschuwing.',
  wrongNoPlan: 'Zodra uw organisatie een plan heeft, staat hier wat de controles vinden.',
  wrongNotComputed: 'Niet berekend: uw plannen zijn nog niet gecontroleerd.',
  fix: 'Verhelpen',
  more: (count) => (count === 1 ? 'en nog 1 bevinding' : `en nog ${count} bevindingen`),
  changed: 'Gewijzigd',
  changedNone: 'In uw plannen is nog niets gewijzigd. Elke wijziging staat hier, met wie ze deed en waarom.',
  thePlan: 'het plan',
  removed: 'iets wat verwijderd is',
  round: 'Deze ronde',
  answered: (answered, total) => `${answered} van ${total} beantwoord`,
  answeredNote: (open) => (open === 1 ? '1 punt staat nog open' : `${open} punten staan nog open`),
  answeredAll: 'alles wat u gevraagd werd',
  bodiesAnswered: (answered, total) => `${answered} van ${total} organen hebben geantwoord`,
  notAsked: 'Niemand vroeg u al iets, en u vroeg niemand iets.',
  signals: 'Signalen die wachten',
  signalsNone: 'Geen signaal wacht op uw antwoord.',
  signalFrom: (body) => `van ${body}`,
  open: {
    title: 'Van plan naar praktijk',
    intro:
      'Integral brengt een veiligheidsplan van de regering tot bij elke politiezone en partner, en terug: wie neemt wat op, met welke redenen, en waarvoor staat niemand in.',
    signIn: 'Aanmelden',
    stepIn: 'Instappen als iemand uit de demo',
    points: {
      answer: {
        title: 'Gevraagd, niet bevolen',
        text: 'Geen niveau beveelt het andere. Een prioriteit komt bij een lager plan aan als vraag: gedekt, overnemen, aanpassen, gedeeltelijk, geen capaciteit, niet relevant; met redenen.',
      },
      once: {
        title: 'Een plan wordt gelezen én berekend',
        text: 'Men schrijft proza; een alinea kan een doelstelling of een actie zijn, met één functie die ervoor instaat.',
      },
      checks: {
        title: 'Controles die nooit slapen',
        text: 'Wet en methode kijken mee: elke bevinding zegt waarop ze steunt en hoe ze te verhelpen is.',
      },
      below: {
        title: 'Ook van onderuit',
        text: 'Wat zones kiezen en geen hoger plan dekt, gaat als signaal naar boven, en krijgt een antwoord.',
      },
    },
    plans: 'Plannen die iedereen mag lezen',
    plansNote: 'Gemarkeerd als TLP:CLEAR door wie ze uitvaardigt.',
    plansNone: 'Nog geen plan is open voor iedereen.',
    allPlans: 'Alle open plannen',
    answers: 'Hoe het land antwoordt',
  },
}
