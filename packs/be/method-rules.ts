import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/** Kinds of plan that contain the work itself. A framework or national plan is carried out in other plans. */
const workPlanKinds = [
  'regional_security_plan',
  'zonal_security_plan',
  'municipal_prevention_plan',
  'programme_file',
  'operational_action_plan',
  'yearly_action_plan',
]

/**
 * Rules of method: requirements of planning practice in addition to the law. None of them forbids freezing a version.
 */
export const methodRules: readonly PackRuleBinding[] = [
  {
    number: 'M01',
    rule: 'whole_chain',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Framework note on integral security: from prevention to aftercare',
      'Kadernota Integrale Veiligheid: van preventie tot nazorg',
      'Note-cadre de sécurité intégrale : de la prévention au suivi',
      'Rahmenvermerk integrale Sicherheit: von der Vorbeugung bis zur Nachsorge',
      'Rammenotat om helhedsorienteret sikkerhed: fra forebyggelse til efterværn',
    ),
    planKinds: ['framework_note', 'regional_security_plan', 'zonal_security_plan', 'municipal_prevention_plan'],
    names: five(
      'The integral approach of a priority reaches from prevention to aftercare',
      'De integrale aanpak van een prioriteit reikt van preventie tot nazorg',
      'L’approche intégrale d’une priorité va de la prévention au suivi',
      'Der integrale Ansatz einer Priorität reicht von der Vorbeugung bis zur Nachsorge',
      'Den helhedsorienterede tilgang til en prioritet rækker fra forebyggelse til efterværn',
    ),
  },
  {
    number: 'M02',
    rule: 'competent_partner',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Framework note: each within its own powers; table of competences',
      'kadernota: ieder binnen de eigen bevoegdheid; bevoegdheidstabel',
      'note-cadre : chacun dans ses compétences ; tableau des compétences',
      'Rahmenvermerk: jeder im Rahmen seiner Befugnisse; Zuständigkeitstabelle',
      'rammenotat: hver inden for egne beføjelser; kompetencetabellen',
    ),
    names: five(
      'Work in an area of competence has at least one competent organisation among its partners',
      'Bij elke maatregel in een bevoegdheidsdomein is minstens één bevoegde partner betrokken',
      'Le travail dans un domaine de compétence compte un partenaire compétent',
      'Jede Maßnahme hat mindestens einen Partner, der für ihr Thema zuständig ist',
      'Tiltag på et kompetenceområde har mindst én partner med kompetencen',
    ),
  },
  {
    number: 'M03',
    rule: 'needs',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Method: a plan depends only on organisations that were asked',
      'methode: wie iets nodig heeft van een andere organisatie, vraagt het ook',
      'méthode : ce dont un plan a besoin est demandé à l’organisation qui décide',
      'Methode: Jeder Bedarf wird bei der zuständigen Organisation beantragt',
      'metode: den, som en plan afhænger af, skal være spurgt',
    ),
    names: five(
      'Each need was requested from the organisation that decides on it',
      'Elke behoefte is gevraagd aan de organisatie die erover beslist',
      'Chaque besoin a été demandé à l’organisation qui décide',
      'Um das, was von anderen gebraucht wird, wurde gebeten',
      'Den, der skal beslutte om et behov, er blevet spurgt',
    ),
  },
  {
    number: 'M04',
    rule: 'carriers',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Addendum practice: the plan contains each item that it adopts',
      'praktijk van het addendum: wat is overgenomen, staat in het plan',
      'pratique de l’addendum : ce qui est repris figure dans le plan',
      'Praxis des Addendums: Übernommenes steht im Plan',
      'praksis med tillæg: det, der overtages, står i planen',
    ),
    names: five(
      'Each adopted item is implemented by an element of the plan',
      'Elk punt dat uit een hoger plan is overgenomen, wordt uitgevoerd via een element van het plan',
      'Chaque point repris d’un plan de niveau supérieur est mis en œuvre par un élément du plan',
      'Ein Element des Plans setzt um, was aus Plänen anderer Ebenen übernommen wurde',
      'Et punkt, der er overtaget fra en plan på et højere niveau, gennemføres ved et element i planen',
    ),
  },
  {
    number: 'M05',
    rule: 'required_languages',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Laws on the use of languages in administrative matters',
      'wetten op het gebruik van de talen in bestuurszaken',
      'lois sur l’emploi des langues en matière administrative',
      'Gesetze über den Sprachengebrauch in Verwaltungsangelegenheiten',
      'love om brug af sprog i forvaltningen',
    ),
    names: five(
      'The plan has an up-to-date text in each language that the language regime requires',
      'Het plan heeft een bijgewerkte tekst in elke taal die het taalregime vereist',
      'Le plan a un texte à jour dans chaque langue que le régime linguistique exige',
      'Der Plan hat in jeder Sprache, die die Sprachenregelung vorschreibt, einen aktuellen Text',
      'Planen har en opdateret tekst på hvert sprog, som sprogordningen kræver',
    ),
  },
  {
    number: 'M06',
    rule: 'carried_out',
    severity: 'warning',
    basisKind: 'method',
    basis: five(
      'Method: implementation is the remaining challenge',
      'methode: de uitvoering blijft de grootste uitdaging',
      'méthode : la mise en œuvre reste le principal défi',
      'Methode: Die Umsetzung bleibt die größte Herausforderung',
      'metode: gennemførelsen er den udfordring, der er tilbage',
    ),
    planKinds: workPlanKinds,
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
    basis: five(
      'Method: a plan binds for its period',
      'methode: een plan bindt voor zijn periode',
      'méthode : un plan engage pour sa période',
      'Methode: Ein Plan bindet für seine Laufzeit',
      'metode: en plan binder i sin periode',
    ),
    names: five(
      'The dates of each element are within the period of the plan',
      'Alles wat in het plan staat, vindt plaats binnen de looptijd van het plan',
      'Les éléments du plan se déroulent pendant sa période',
      'Alle Daten im Plan liegen in seiner Laufzeit',
      'Alle datoer i planen ligger inden for planens periode',
    ),
  },
  {
    number: 'M08',
    rule: 'duplicates',
    severity: 'hint',
    basisKind: 'method',
    basis: five(
      'Method: one objective, one owner, one result',
      'methode: één doelstelling, één eindverantwoordelijke, één resultaat',
      'méthode : un objectif, un responsable, un résultat',
      'Methode: ein Ziel, eine verantwortliche Funktion, ein Ergebnis',
      'metode: ét mål, én ansvarlig, ét resultat',
    ),
    names: five(
      'A plan contains each objective only once',
      'Elke doelstelling staat maar één keer in het plan',
      'Un plan énonce chaque objectif une seule fois',
      'Ein Plan nennt jedes Ziel einmal',
      'Hvert mål står kun én gang i en plan',
    ),
  },
]
