import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/** Basis of rules without an article. */
export const method = five(
  'Method of integral planning',
  'methode van integrale planning',
  'méthode de planification intégrale',
  'Methode der integralen Planung',
  'metode for helhedsorienteret planlægning',
)

/** Good planning practice, independent of law. None of these rules forbids freezing a version. */
export const methodRules: readonly PackRuleBinding[] = [
  {
    number: 'M01',
    rule: 'whole_chain',
    severity: 'warning',
    basisKind: 'method',
    basis: method,
    planKinds: ['municipal_security_plan'],
    names: five(
      'The integral approach of a priority reaches from prevention to aftercare',
      'De integrale aanpak van een prioriteit reikt van preventie tot nazorg',
      'L’approche intégrale d’une priorité va de la prévention au suivi',
      'Der integrale Ansatz einer Priorität reicht von der Vorbeugung bis zur Nachsorge',
      'Den helhedsorienterede tilgang til en prioritet rækker fra forebyggelse til efterværn',
    ),
  },
  {
    number: 'M06',
    rule: 'carried_out',
    severity: 'warning',
    basisKind: 'method',
    basis: method,
    planKinds: ['regional_policy_plan', 'municipal_security_plan', 'implementation_programme'],
    names: five(
      'Each objective is implemented by an action, project or programme',
      'Elke doelstelling wordt uitgevoerd via een actie, een project of een programma',
      'Chaque objectif est mis en œuvre par une action, un projet ou un programme',
      'Jedes Ziel wird durch eine Aktion, ein Projekt oder ein Programm umgesetzt',
      'Hvert mål gennemføres ved en aktivitet, et projekt eller et program',
    ),
  },
  {
    number: 'M07',
    rule: 'period',
    severity: 'warning',
    basisKind: 'method',
    basis: method,
    names: five(
      'The dates of each element are within the period of the plan',
      'Alles wat in het plan staat, vindt plaats binnen de looptijd van het plan',
      'Les éléments du plan se déroulent pendant sa période',
      'Alle Daten im Plan liegen in seiner Laufzeit',
      'Alle datoer i planen ligger inden for planens periode',
    ),
  },
  {
    number: 'M09',
    rule: 'accountable_holder',
    severity: 'warning',
    basisKind: 'method',
    asksReason: true,
    basis: method,
    names: five(
      'The accountable function of each objective and action has a holder',
      'De eindverantwoordelijke functie van elke doelstelling en elke actie heeft een titularis',
      'La fonction responsable de chaque objectif et de chaque action a un titulaire',
      'Die verantwortliche Funktion jedes Ziels und jeder Aktion ist besetzt',
      'Den ansvarlige funktion for hvert mål og hver aktivitet er besat',
    ),
  },
  {
    number: 'M10',
    rule: 'seat_holder',
    severity: 'warning',
    basisKind: 'method',
    basis: method,
    names: five(
      'Each function that takes part in an open step has a holder',
      'Elke functie die aan een open stap deelneemt, heeft een titularis',
      'Chaque fonction qui participe à une étape ouverte a un titulaire',
      'Jede Funktion, die an einem offenen Schritt mitwirkt, ist besetzt',
      'Hver funktion, der deltager i et åbent trin, er besat',
    ),
  },
]
