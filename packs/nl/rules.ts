import type { PackRuleBinding } from '#shared/pack.ts'
import { getBlockedSteps } from './blocked-steps.ts'
import { five } from './five-languages.ts'
import { method, methodRules } from './method-rules.ts'
import { pathRules } from './path-rules.ts'
import { municipalitiesAct, policeAct } from './plan-kinds/step.ts'

const dataProtection = five(
  'General Data Protection Regulation; Police Data Act',
  'AVG; Wet politiegegevens',
  'RGPD ; loi sur les données policières',
  'DSGVO; Gesetz über Polizeidaten',
  'GDPR; loven om politioplysninger',
)

/** The rules of the core that the Netherlands binds. The basis is an article, or otherwise the method. */
const bound: readonly PackRuleBinding[] = [
  {
    rule: 'R06',
    severity: 'error',
    basis: policeAct('38b'),
    planKinds: ['municipal_security_plan'],
    names: five(
      'The plan holds the goals in safety that the council sets',
      'Het plan bevat de doelen op het terrein van veiligheid die de raad vaststelt',
      'Le plan contient les objectifs de sécurité que fixe le conseil',
      'Der Plan enthält die Ziele der Sicherheit, die der Rat festlegt',
      'Planen indeholder de mål for sikkerhed, som rådet fastsætter',
    ),
  },
  {
    rule: 'R10',
    severity: 'error',
    basis: municipalitiesAct('25'),
    planKinds: ['regional_policy_plan', 'municipal_security_plan'],
    names: five(
      'Confidential parts are absent from the council and public renditions',
      'Vertrouwelijke delen ontbreken in de versies voor de raad en het publiek',
      'Les parties confidentielles sont absentes des versions destinées au conseil et au public',
      'Vertrauliche Teile fehlen in den Fassungen für den Rat und die Öffentlichkeit',
      'Fortrolige dele findes ikke i udgaverne til rådet og offentligheden',
    ),
  },
  {
    rule: 'R11',
    severity: 'warning',
    basis: policeAct('39'),
    planKinds: ['regional_policy_plan', 'municipal_security_plan'],
    names: five(
      'A plan answers each goal from above, with a reason unless it is covered or adopted',
      'Een plan beantwoordt elke doelstelling van hogerhand, met een motivering tenzij ze gedekt of overgenomen is',
      "Un plan répond à chaque objectif d'en haut, avec un motif sauf s'il est couvert ou repris",
      'Ein Plan beantwortet jedes Ziel von oben, mit Begründung, außer es ist abgedeckt oder übernommen',
      'En plan svarer på hvert mål ovenfra, med en begrundelse medmindre det er dækket eller overtaget',
    ),
  },
  {
    rule: 'R14',
    severity: 'error',
    basis: method,
    planKinds: ['national_policy_goals', 'regional_policy_plan', 'municipal_security_plan'],
    names: five(
      'Every priority has an argument: an objective, a source, and a reason where the ranking is overridden',
      'Elke prioriteit heeft een argument: een doelstelling, een bron, en een motief waar van de rangschikking is afgeweken',
      'Chaque priorité a un argument : un objectif, une source, et un motif lorsque le classement est écarté',
      'Jede Priorität hat ein Argument: ein Ziel, eine Quelle und eine Begründung, wo von der Rangfolge abgewichen wird',
      'Hver prioritet har et argument: et mål, en kilde og en begrundelse, hvor rangordenen fraviges',
    ),
  },
  {
    rule: 'R15',
    severity: 'warning',
    basis: method,
    names: five(
      'A plan chooses no more priorities, and loads one function with no more running actions, than it can bear',
      'Een plan kiest niet meer prioriteiten, en belast één functie niet met meer lopende acties, dan het kan dragen',
      "Un plan ne choisit pas plus de priorités, et ne charge pas une fonction de plus d'actions en cours, qu'il ne peut porter",
      'Ein Plan wählt nicht mehr Prioritäten und lastet einer Funktion nicht mehr laufende Aktionen auf, als er tragen kann',
      'En plan vælger ikke flere prioriteter og pålægger ikke én funktion flere igangværende handlinger, end den kan bære',
    ),
    parameters: { priorities: 7, actions: 25 },
  },
  {
    rule: 'R16',
    severity: 'error',
    basis: method,
    names: five(
      'Each objective and action has exactly one accountable function, and its level is competent',
      'Elke doelstelling en actie heeft precies één eindverantwoordelijke functie, en haar niveau is bevoegd',
      'Chaque objectif et chaque action a exactement une fonction responsable, et son niveau est compétent',
      'Jedes Ziel und jede Aktion hat genau eine verantwortliche Funktion, und deren Ebene ist zuständig',
      'Hvert mål og hver aktion har præcis én hovedansvarlig funktion, og dens niveau er kompetent',
    ),
  },
  {
    rule: 'R17',
    severity: 'error',
    basis: method,
    names: five(
      'Capacity and budget are filled in, or "not available" is stated; the sum is shown against what is available',
      'Capaciteit en budget zijn ingevuld, of "niet beschikbaar" is vermeld; de som staat tegenover wat beschikbaar is',
      'La capacité et le budget sont indiqués, ou « non disponible » est précisé ; la somme est comparée à ce qui est disponible',
      'Kapazität und Budget sind angegeben, oder „nicht verfügbar“ ist vermerkt; die Summe steht neben dem Verfügbaren',
      'Kapacitet og budget er udfyldt, eller "ikke tilgængelig" er angivet; summen vises over for det, der er til rådighed',
    ),
  },
  {
    rule: 'R18',
    severity: 'error',
    basis: method,
    names: five(
      'Each objective has an indicator with baseline, target, source and rhythm; a strategic objective has one of outcome',
      'Elke doelstelling heeft een indicator met uitgangswaarde, streefwaarde, bron en ritme; een strategische doelstelling heeft een effectindicator',
      "Chaque objectif a un indicateur avec valeur de départ, valeur cible, source et rythme ; un objectif stratégique en a un d'effet",
      'Jedes Ziel hat einen Indikator mit Ausgangswert, Zielwert, Quelle und Rhythmus; ein strategisches Ziel hat einen Wirkungsindikator',
      'Hvert mål har en indikator med udgangsværdi, målværdi, kilde og rytme; et strategisk mål har en effektindikator',
    ),
  },
  {
    rule: 'R19',
    severity: 'warning',
    basis: five(
      'Court of Audit 2016: of 14 targets met, 8 were met from the first year',
      'Algemene Rekenkamer 2016: van 14 gehaalde streefwaarden werden er 8 al in het eerste jaar gehaald',
      "Cour des comptes 2016 : sur 14 cibles atteintes, 8 l'étaient dès la première année",
      'Rechnungshof 2016: von 14 erreichten Zielwerten waren 8 es schon im ersten Jahr',
      'rigsrevisionen 2016: af 14 nåede mål var 8 nået allerede det første år',
    ),
    names: five(
      'A target is better than its baseline, and means what it meant when it was promised',
      'Een streefwaarde is beter dan haar uitgangswaarde, en betekent wat ze betekende toen ze beloofd werd',
      "Une valeur cible est meilleure que la valeur de départ, et garde le sens qu'elle avait lors de la promesse",
      'Ein Zielwert ist besser als sein Ausgangswert und bedeutet, was er beim Versprechen bedeutete',
      'En målværdi er bedre end sin udgangsværdi og betyder det, den betød, da den blev lovet',
    ),
  },
  {
    rule: 'R20',
    severity: 'error',
    basis: method,
    names: five(
      'Statistics that do not add up are not promised as a sum',
      'Statistieken die niet optellen, worden niet als som beloofd',
      "Ce qui ne s'additionne pas n'est pas promis comme somme",
      'Statistiken, die sich nicht addieren lassen, werden nicht als Summe versprochen',
      'Statistik, der ikke kan lægges sammen, loves ikke som en sum',
    ),
  },
  {
    rule: 'R21',
    severity: 'error',
    basis: method,
    names: five(
      'What effort alone can raise, such as seizures, does not drive the status alone',
      'Wat door inzet alleen kan stijgen, zoals inbeslagnames, bepaalt de status niet alleen',
      "Ce que l'effort seul peut faire monter, comme les saisies, ne décide pas seul de l'état",
      'Was allein durch Aufwand steigen kann, etwa Sicherstellungen, bestimmt den Stand nicht allein',
      'Det, som indsats alene kan få til at stige, fx beslaglæggelser, afgør ikke alene status',
    ),
  },
  {
    rule: 'R23',
    severity: 'error',
    basis: method,
    names: five(
      'Every plan and item bears a marking; TLP labels are fixed and never translated; classified content is refused',
      'Elk plan en elk punt draagt een markering; TLP-labels liggen vast en worden nooit vertaald; geclassificeerde inhoud wordt geweigerd',
      'Chaque plan et chaque point porte un marquage ; les labels TLP sont fixes et jamais traduits ; le contenu classifié est refusé',
      'Jeder Plan und jeder Punkt trägt eine Kennzeichnung; TLP-Labels stehen fest und werden nie übersetzt; eingestufte Inhalte werden abgewiesen',
      'Hver plan og hvert punkt bærer en mærkning; TLP-mærker er faste og oversættes aldrig; klassificeret indhold afvises',
    ),
  },
  {
    rule: 'R24',
    severity: 'error',
    basis: dataProtection,
    names: five(
      'No text holds data on suspects or victims',
      'Geen enkele tekst bevat gegevens over verdachten of slachtoffers',
      'Aucun texte ne contient de données sur des suspects ou des victimes',
      'Kein Text enthält Daten über Verdächtige oder Opfer',
      'Ingen tekst indeholder oplysninger om mistænkte eller ofre',
    ),
  },
  {
    rule: 'R32',
    severity: 'error',
    basis: method,
    names: five(
      'Closing or stopping an action names a reason; nothing ends in silence',
      'Het afsluiten of stopzetten van een actie vermeldt een reden; niets eindigt in stilte',
      "La clôture ou l'arrêt d'une action mentionne un motif ; rien ne se termine en silence",
      'Der Abschluss oder Abbruch einer Aktion nennt einen Grund; nichts endet stillschweigend',
      'Når en aktion afsluttes eller stoppes, angives en grund; intet ender i stilhed',
    ),
  },
  {
    rule: 'R33',
    severity: 'warning',
    basis: method,
    names: five(
      'Each consultation remark has an answer before approval',
      'Elke opmerking uit een raadpleging heeft een antwoord vóór de goedkeuring',
      "Chaque remarque de consultation a une réponse avant l'approbation",
      'Jede Anmerkung aus einer Konsultation hat vor der Genehmigung eine Antwort',
      'Hver høringsbemærkning har et svar før godkendelsen',
    ),
  },
  {
    rule: 'R34',
    severity: 'warning',
    basis: method,
    names: five(
      'An ad hoc initiative names a priority or a motivated exception, and an end date',
      'Een ad-hocinitiatief vermeldt een prioriteit of een gemotiveerde uitzondering, en een einddatum',
      'Une initiative ad hoc mentionne une priorité ou une exception motivée, et une date de fin',
      'Eine Ad-hoc-Initiative nennt eine Priorität oder eine begründete Ausnahme und ein Enddatum',
      'Et ad hoc-initiativ angiver en prioritet eller en begrundet undtagelse samt en slutdato',
    ),
  },
  {
    rule: 'R35',
    severity: 'hint',
    basis: method,
    names: five(
      'A priority on an older list has a crosswalk to the current one',
      'Een prioriteit uit een oudere lijst heeft een verband met de huidige lijst',
      "Une priorité d'une liste antérieure est reliée à la liste actuelle",
      'Eine Priorität aus einer älteren Liste ist mit der aktuellen verknüpft',
      'En prioritet fra en ældre liste er forbundet med den nuværende',
    ),
  },
  ...pathRules,
  ...methodRules,
]

/** Each rule with the path steps that an error of the rule blocks. */
export const rules: readonly PackRuleBinding[] = bound.map((packRuleBinding) => ({
  ...packRuleBinding,
  ...getBlockedSteps(packRuleBinding.rule),
}))
