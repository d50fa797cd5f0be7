import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

const numbers = ['', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn', 'Elf', 'Zwölf']

export const de: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Nichts wartet auf Sie'
      : count === 1
        ? 'Eine Sache wartet auf Sie'
        : `${numbers[count] ?? count} Sachen warten auf Sie`,
  hello: (name) => `Guten Tag, ${name}`,
  intro: 'Was verspätet ist und wofür niemand einsteht, kommt zuerst; was auf Kurs ist, muss nicht gelesen werden.',
  as: 'Ansehen als',
  waits: 'Wartet auf Sie',
  calendar: 'Der ganze Kalender',
  nothing: 'Nichts wartet',
  nothingText:
    'Was andere von Ihrer Organisation wollen, kommt hier an: Punkte zur Antwort, Signale, Vereinbarungen, Änderungen zur Prüfung. Jedes mit dem einen nächsten Schritt.',
  allTasks: (count) => `Alle ${count} zeigen`,
  due: (on) => `bis ${on}`,
  late: (on) => `verspätet: fällig war ${on}`,
  askedBy: (body) => `gefragt von ${body}`,
  tasks: {
    answer_items: (what) => `Auf „${what}“ antworten`,
    review_alignment: (what) => `„${what}“ hat eine neue Version: Gelten Ihre Antworten noch?`,
    consider_consequences: (what) => `Prüfen, was sich in „${what}“ ändert`,
    answer_signal: (what) => `Auf das Signal „${what}“ antworten`,
    answer_agreement: (what) => `Auf die Vereinbarung antworten, um die „${what}“ gebeten wird`,
    preparation_step: (step) => `Bereitmachen: ${step}`,
    cascade_step: (step) => `Verspätet: ${step}`,
    react_to_round: (what) => `Machen Sie Ihre Anmerkungen zu „${what}“`,
    round_reminder: (what) => `Bald zu Ende: Machen Sie Ihre Anmerkungen zu „${what}“`,
    answer_comments: (what) => `Beantworten Sie die Anmerkungen zu „${what}“`,
    path_opinion: (what) => `Nehmen Sie Stellung zu „${what}“`,
    answer_consultation: (what) => `Sagen Sie, was Sie erwarten: ${what}`,
    path_decision: (what) => `Entscheiden Sie über „${what}“`,
    complete_plan: (what) => `Ergänzen Sie „${what}“`,
    answer_question: (what) => `Beantworten Sie eine Frage zu „${what}“`,
    other: (what) => `„${what}“ ansehen`,
  },
  steps: {
    answer_items: 'Antworten',
    review_alignment: 'Prüfen',
    consider_consequences: 'Ansehen',
    answer_signal: 'Antworten',
    answer_agreement: 'Antworten',
    preparation_step: 'Öffnen',
    cascade_step: 'Öffnen',
    react_to_round: 'Lesen',
    round_reminder: 'Lesen',
    answer_comments: 'Antworten',
    path_opinion: 'Lesen',
    answer_consultation: 'Antworten',
    path_decision: 'Entscheiden',
    complete_plan: 'Ergänzen',
    answer_question: 'Antworten',
    other: 'Öffnen',
  },
  figures: {
    waiting: (count) =>
      count === 1
        ? 'Die Zahlen von 1 Indikator und Jahr billigen'
        : `Die Zahlen von ${count} Indikatoren und Jahren billigen`,
    of: (body) => `gemeldet von ${body} oder von Stellen darunter`,
    step: 'Billigen',
  },
  untitled: 'etwas, das Sie nicht lesen dürfen',
  done: 'Erledigt',
  closed: 'Die Aufgabe ist erledigt',
  wrong: 'Was nicht stimmt in dem, wofür Sie einstehen',
  allChecks: 'Alle Prüfungen meiner Pläne',
  wrongNone: 'Die Prüfungen Ihrer Pläne finden keinen Fehler und keine Warnung.',
  wrongNoPlan: 'Sobald Ihre Organisation einen Plan hat, steht hier, was dessen Prüfungen finden.',
  wrongNotComputed: 'Nicht berechnet: Ihre Pläne wurden noch nicht geprüft.',
  fix: 'Beheben',
  more: (count) => (count === 1 ? 'und 1 weiterer Befund' : `und ${count} weitere Befunde`),
  changed: 'Geändert',
  changedNone: 'In Ihren Plänen hat sich noch nichts geändert. Jede Änderung steht hier, mit Namen und Grund.',
  thePlan: 'der Plan',
  removed: 'etwas, das entfernt wurde',
  round: 'Diese Runde',
  answered: (answered, total) => `${answered} von ${total} beantwortet`,
  answeredNote: (open) => (open === 1 ? '1 Punkt ist noch offen' : `${open} Punkte sind noch offen`),
  answeredAll: 'alles, wonach Sie gefragt wurden',
  bodiesAnswered: (answered, total) => `${answered} von ${total} Stellen haben geantwortet`,
  notAsked: 'Noch niemand hat Sie etwas gefragt, und Sie haben niemanden gefragt.',
  signals: 'Wartende Signale',
  signalsNone: 'Kein Signal wartet auf Ihre Antwort.',
  signalFrom: (body) => `von ${body}`,
  open: {
    title: 'Vom Plan zur Praxis',
    intro:
      'Integral trägt einen Sicherheitsplan von der Regierung zu jeder Polizeizone und jedem Partner, und zurück: wer was aufnimmt, aus welchen Gründen, und wofür niemand einsteht.',
    signIn: 'Anmelden',
    stepIn: 'Als jemand aus der Demo einsteigen',
    points: {
      answer: {
        title: 'Gefragt, nicht befohlen',
        text: 'Keine Ebene befiehlt der anderen. Eine Priorität erreicht einen unteren Plan als Frage: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität, nicht relevant; mit Gründen.',
      },
      once: {
        title: 'Ein Plan wird gelesen und berechnet',
        text: 'Man schreibt Prosa; ein Absatz kann ein Ziel oder eine Maßnahme sein, mit einer Funktion, die dafür einsteht.',
      },
      checks: {
        title: 'Prüfungen, die nie schlafen',
        text: 'Recht und Methode schauen mit: Jeder Befund sagt, worauf er beruht und wie er zu beheben ist.',
      },
      below: {
        title: 'Auch von unten',
        text: 'Was Zonen wählen und kein oberer Plan abdeckt, geht als Signal nach oben und erhält eine Antwort.',
      },
    },
    plans: 'Pläne, die jeder lesen darf',
    plansNote: 'Als TLP:CLEAR gekennzeichnet von der Stelle, die sie herausgibt.',
    plansNone: 'Noch kein Plan ist für alle offen.',
    allPlans: 'Alle offenen Pläne',
    answers: 'Wie das Land antwortet',
  },
}
