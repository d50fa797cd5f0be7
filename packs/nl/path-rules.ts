import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'
import { method } from './method-rules.ts'
import { policeAct, practice } from './plan-kinds/step.ts'

const municipal = 'municipal_security_plan'
const regional = 'regional_policy_plan'

/**
 * Requirements of the Police Act 2012 for the approval paths of these plans.
 */
export const pathRules: readonly PackRuleBinding[] = [
  {
    number: 'R01',
    rule: 'decided',
    severity: 'error',
    basisKind: 'law',
    basis: policeAct('38b'),
    planKinds: [municipal],
    scopeByKind: { [municipal]: { steps: ['council'] } },
    blocks: { [municipal]: ['entry'] },
    names: five(
      'The plan of a municipality holds only once the council has set its goals',
      'Het plan van een gemeente geldt pas als de raad de doelen heeft vastgesteld',
      'Le plan d’une commune ne vaut qu’une fois ses objectifs fixés par le conseil',
      'Der Plan einer Gemeinde gilt erst, wenn der Rat seine Ziele festgelegt hat',
      'En kommunes plan gælder først, når rådet har fastsat dens mål',
    ),
  },
  {
    number: 'R02',
    rule: 'completed_before',
    severity: 'error',
    basisKind: 'law',
    basis: policeAct('39'),
    planKinds: [regional],
    scopeByKind: { [regional]: { steps: ['councils'], beforeStep: 'adoption' } },
    blocks: { [regional]: ['adoption'] },
    names: five(
      'Each council was heard on the plan of the region, or it is recorded why not',
      'Elke raad is gehoord over het plan van de regio, of er is vastgelegd waarom niet',
      'Chaque conseil a été entendu sur le plan de la région, ou il est consigné pourquoi pas',
      'Jeder Rat wurde zum Plan der Region gehört, oder es ist festgehalten, warum nicht',
      'Hvert råd er hørt om regionens plan, eller det er noteret hvorfor ikke',
    ),
  },
  {
    number: 'R04',
    rule: 'duration',
    severity: 'error',
    basisKind: 'law',
    basis: policeAct('38b'),
    planKinds: [municipal],
    blocks: { [municipal]: ['council'] },
    names: five(
      'The council sets the goals at least once in four years',
      'De raad stelt de doelen ten minste eens in de vier jaar vast',
      'Le conseil fixe les objectifs au moins une fois en quatre ans',
      'Der Rat legt die Ziele mindestens einmal in vier Jahren fest',
      'Rådet fastsætter målene mindst én gang hvert fjerde år',
    ),
  },
  {
    number: 'R07',
    rule: 'decided',
    severity: 'error',
    basisKind: 'law',
    basis: policeAct('39'),
    planKinds: [regional],
    scopeByKind: { [regional]: { steps: ['adoption'] } },
    blocks: { [regional]: ['entry'] },
    names: five(
      'Each mayor and the chief public prosecutor set the plan of the region',
      'Elke burgemeester en de hoofdofficier van justitie stellen het plan van de regio vast',
      'Chaque bourgmestre et le procureur en chef arrêtent le plan de la région',
      'Jeder Bürgermeister und der leitende Staatsanwalt legen den Plan der Region fest',
      'Hver borgmester og chefanklageren fastsætter regionens plan',
    ),
  },
  {
    number: 'R12',
    rule: 'reviewed',
    severity: 'error',
    basisKind: 'law',
    basis: five(
      'Police Act 2012, arts 38b and 39 (the council, or each mayor with the chief prosecutor, decides)',
      'Politiewet 2012, art. 38b en 39 (de raad, of elke burgemeester met de hoofdofficier, beslist)',
      'loi sur la police de 2012, art. 38b et 39 (le conseil, ou chaque bourgmestre avec le procureur en chef, décide)',
      'Polizeigesetz 2012, Art. 38b und 39 (der Rat oder jeder Bürgermeister mit dem leitenden Staatsanwalt entscheidet)',
      'politiloven af 2012, art. 38b og 39 (rådet eller hver borgmester sammen med chefanklageren beslutter)',
    ),
    planKinds: [municipal, regional],
    names: five(
      'What was decided changes only by an addendum with decisions of its own',
      'Wat beslist is, wijzigt enkel door een addendum met eigen beslissingen',
      'Ce qui est décidé ne change que par un addendum avec ses propres décisions',
      'Beschlossenes ändert sich nur durch ein Addendum mit eigenen Entscheidungen',
      'Det besluttede ændres kun ved et tillæg med egne beslutninger',
    ),
  },
  {
    number: 'R29',
    rule: 'evaluation_planned',
    severity: 'warning',
    basisKind: 'method',
    asksReason: true,
    basis: method,
    planKinds: [municipal, regional],
    scopeByKind: { [municipal]: { sections: ['monitoring'] }, [regional]: { sections: ['monitoring'] } },
    names: five(
      'A plan says how it is evaluated, and by whom',
      'Een plan zegt hoe het wordt geëvalueerd, en door wie',
      'Un plan dit comment il est évalué, et par qui',
      'Ein Plan sagt, wie er evaluiert wird, und von wem',
      'En plan siger, hvordan den evalueres, og af hvem',
    ),
  },
  {
    number: 'R31',
    rule: 'reason_given',
    severity: 'warning',
    basisKind: 'practice',
    asksReason: true,
    basis: practice,
    planKinds: [municipal, regional],
    names: five(
      'A step that is skipped or completed out of order has a reason',
      'Voor elke stap die is overgeslagen of in een andere volgorde is afgerond, is een motivering gegeven',
      'Une étape omise ou terminée dans un autre ordre est motivée',
      'Ein Schritt, der übersprungen oder in anderer Reihenfolge abgeschlossen wird, hat eine Begründung',
      'Det er begrundet, hvis et trin springes over eller gennemføres i en anden rækkefølge',
    ),
  },
]
