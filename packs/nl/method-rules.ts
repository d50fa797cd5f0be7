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
    basis: method,
    planKinds: ['municipal_security_plan'],
    names: five(
      'The integral approach of a priority reaches from prevention to aftercare',
      'De integrale aanpak van een prioriteit reikt van preventie tot nazorg',
      "L'approche intégrale d'une priorité va de la prévention au suivi",
      'Der integrale Ansatz einer Priorität reicht von der Vorbeugung bis zur Nachsorge',
      'Den helhedsorienterede tilgang til en prioritet rækker fra forebyggelse til efterværn',
    ),
  },
  {
    number: 'M06',
    rule: 'carried_out',
    severity: 'warning',
    basis: method,
    planKinds: ['regional_policy_plan', 'municipal_security_plan', 'implementation_programme'],
    names: five(
      'Each objective is carried out by something',
      'Elke doelstelling wordt door iets uitgevoerd',
      'Chaque objectif est mis en œuvre par quelque chose',
      'Jedes Ziel wird durch etwas umgesetzt',
      'Hvert mål føres ud i livet af noget',
    ),
  },
  {
    number: 'M07',
    rule: 'period',
    severity: 'warning',
    basis: method,
    names: five(
      'What stands in the plan takes place within its period',
      'Wat in het plan staat, vindt plaats binnen zijn periode',
      'Ce qui figure dans le plan se déroule dans sa période',
      'Was im Plan steht, findet in seiner Laufzeit statt',
      'Det, der står i planen, finder sted i dens periode',
    ),
  },
]
