import type { Names, PackRuleBinding } from 'integral/pack'

const both = (fr: string, de: string): Names => ({ fr, de })
const law = (article: number) => both(`Loi sur la sécurité, art. ${article}`, `Sicherheitsgesetz, Art. ${article}`)

export const rules: readonly PackRuleBinding[] = [
  {
    number: 'R01',
    rule: 'required_items',
    severity: 'error',
    basisKind: 'law',
    basis: law(3),
    names: both('Le plan contient ce que la loi exige', 'Der Plan enthält, was das Gesetz verlangt'),
  },
  {
    number: 'R02',
    rule: 'decided',
    severity: 'error',
    basisKind: 'law',
    basis: law(5),
    names: both('Le collège et le gouvernement ont décidé', 'Kollegium und Regierung haben entschieden'),
    planKinds: ['plan_district'],
    scopeByKind: { plan_district: { steps: ['college', 'gouvernement'] } },
    blocks: { plan_district: ['entree'] },
  },
  {
    number: 'R03',
    rule: 'duration',
    severity: 'error',
    basisKind: 'law',
    basis: law(4),
    names: both('Le plan a la durée légale', 'Der Plan hat die gesetzliche Dauer'),
  },
  {
    number: 'M01',
    rule: 'argumentation',
    severity: 'warning',
    basisKind: 'method',
    basis: both('méthode', 'Methode'),
    names: both('Chaque priorité est justifiée', 'Jede Priorität ist begründet'),
  },
]
