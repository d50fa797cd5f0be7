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
      "L'approche intégrale d'une priorité va de la prévention au suivi",
      'Der integrale Ansatz einer Priorität reicht von der Vorbeugung bis zur Nachsorge',
      'Den helhedsorienterede tilgang til en prioritet rækker fra forebyggelse til efterværn',
    ),
  },
  {
    number: 'M02',
    rule: 'competent_partner',
    severity: 'warning',
    basis: five(
      'Framework note: each within its own powers; table of competences',
      'kadernota: ieder binnen de eigen bevoegdheid; bevoegdheidstabel',
      'note-cadre : chacun dans ses compétences ; tableau des compétences',
      'Rahmenvermerk: jeder in den eigenen Befugnissen; Zuständigkeitstabelle',
      'rammenotat: hver inden for egne beføjelser; kompetencetabellen',
    ),
    names: five(
      'Work in an area of competence has at least one competent organisation among its partners',
      'Werk in een bevoegdheidsdomein heeft iemand met de bevoegdheid onder zijn partners',
      'Le travail dans un domaine de compétence compte un partenaire compétent',
      'Arbeit in einem Zuständigkeitsbereich hat jemanden mit der Zuständigkeit unter ihren Partnern',
      'Arbejde på et kompetenceområde har en med kompetencen blandt sine partnere',
    ),
  },
  {
    number: 'M03',
    rule: 'needs',
    severity: 'warning',
    basis: five(
      'Method: a plan depends only on organisations that were asked',
      'methode: een plan wacht op niemand aan wie niets gevraagd is',
      'méthode : un plan n’attend personne à qui rien n’a été demandé',
      'Methode: Ein Plan wartet auf niemanden, der nicht gebeten wurde',
      'metode: en plan venter ikke på nogen, der ikke er spurgt',
    ),
    names: five(
      'Each need was requested from the organisation that decides on it',
      'Wat van elders nodig is, werd gevraagd aan wie beslist',
      "Ce qui est nécessaire d'ailleurs a été demandé à qui décide",
      'Um das, was von anderen gebraucht wird, wurde gebeten',
      'Det, der er brug for udefra, er der spurgt om hos den, der beslutter',
    ),
  },
  {
    number: 'M04',
    rule: 'carriers',
    severity: 'warning',
    basis: five(
      'Addendum practice: the plan contains each item that it adopts',
      'praktijk van het addendum: wat is overgenomen, staat in het plan',
      'pratique de l’addendum : ce qui est repris figure dans le plan',
      'Praxis des Addendums: was übernommen wird, steht im Plan',
      'praksis med addendum: det, der overtages, står i planen',
    ),
    names: five(
      'Each adopted item is implemented by an element of the plan',
      'Wat van hogerhand is overgenomen, wordt gedragen door een element van het plan',
      "Ce qui est repris d'en haut est porté par un élément du plan",
      'Was von oben übernommen wurde, trägt ein Element des Plans',
      'Det, der er overtaget ovenfra, bæres af et element i planen',
    ),
  },
  {
    number: 'M05',
    rule: 'translations',
    severity: 'warning',
    basis: five(
      'Laws on the use of languages in administrative matters',
      'wetten op het gebruik van de talen in bestuurszaken',
      'lois sur l’emploi des langues en matière administrative',
      'Gesetze über den Sprachengebrauch in Verwaltungsangelegenheiten',
      'love om brug af sprog i forvaltningen',
    ),
    names: five(
      'The text is up to date in each language of the plan',
      'In elke taal van het plan zijn de woorden bij',
      'Dans chaque langue du plan, les textes sont à jour',
      'In jeder Sprache des Plans sind die Texte auf dem Stand',
      'På hvert af planens sprog er ordene ajourført',
    ),
  },
  {
    number: 'M06',
    rule: 'carried_out',
    severity: 'warning',
    basis: five(
      'Method: implementation is the remaining challenge',
      'methode: de uitvoering is de uitdaging die overblijft',
      'méthode : la mise en œuvre est le défi qui reste',
      'Methode: Die Umsetzung ist die Herausforderung, die bleibt',
      'metode: gennemførelsen er den udfordring, der er tilbage',
    ),
    planKinds: workPlanKinds,
    names: five(
      'Each objective is implemented by an action, project or programme',
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
    basis: five(
      'Method: a plan binds for its period',
      'methode: een plan bindt voor zijn periode',
      'méthode : un plan engage pour sa période',
      'Methode: Ein Plan bindet für seine Laufzeit',
      'metode: en plan binder i sin periode',
    ),
    names: five(
      'The dates of each element are within the period of the plan',
      'Wat in het plan staat, vindt plaats binnen zijn periode',
      'Ce qui figure dans le plan se déroule dans sa période',
      'Was im Plan steht, findet in seiner Laufzeit statt',
      'Det, der står i planen, finder sted i dens periode',
    ),
  },
  {
    number: 'M08',
    rule: 'duplicates',
    severity: 'hint',
    basis: five(
      'Method: one objective, one owner, one result',
      'methode: één doelstelling, één eindverantwoordelijke, één resultaat',
      'méthode : un objectif, un responsable, un résultat',
      'Methode: ein Ziel, ein Verantwortlicher, ein Ergebnis',
      'metode: ét mål, én ansvarlig, ét resultat',
    ),
    names: five(
      'A plan contains each objective only once',
      'Een plan zegt elke doelstelling één keer',
      'Un plan énonce chaque objectif une seule fois',
      'Ein Plan nennt jedes Ziel einmal',
      'En plan siger hvert mål én gang',
    ),
  },
]
