import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/** Rules that check the content of a plan: items, priorities, accountable functions and resources. */
export const planRules: readonly PackRuleBinding[] = [
  {
    rule: 'R06',
    severity: 'error',
    basis: five(
      'Act of 7 December 1998, art. 36',
      'wet van 7 december 1998, art. 36',
      'loi du 7 décembre 1998, art. 36',
      'Gesetz vom 7. Dezember 1998, Art. 36',
      'lov af 7. december 1998, art. 36',
    ),
    planKinds: ['zonal_security_plan'],
    names: five(
      'The zonal plan holds the four items of article 36; the fourth may be an explicit "none"',
      'Het zonaal plan bevat de vier punten van artikel 36; het vierde mag uitdrukkelijk "geen" zijn',
      "Le plan zonal contient les quatre points de l'article 36 ; le quatrième peut être « aucune », dit expressément",
      'Der zonale Plan enthält die vier Nummern des Artikels 36; die vierte darf ausdrücklich „keine“ sein',
      'Zoneplanen indeholder de fire punkter i artikel 36; det fjerde kan udtrykkeligt være "ingen"',
    ),
  },
  {
    rule: 'R10',
    severity: 'error',
    basis: five(
      'Act of 7 December 1998, art. 37',
      'wet van 7 december 1998, art. 37',
      'loi du 7 décembre 1998, art. 37',
      'Gesetz vom 7. Dezember 1998, Art. 37',
      'lov af 7. december 1998, art. 37',
    ),
    planKinds: ['zonal_security_plan'],
    names: five(
      'Confidential parts, named by the zonal security council, are absent from the council and public renditions',
      'Vertrouwelijke delen, aangewezen door de zonale veiligheidsraad, ontbreken in de versies voor de raad en het publiek',
      'Les parties confidentielles, désignées par le conseil zonal de sécurité, sont absentes des versions destinées au conseil et au public',
      'Vertrauliche Teile, die der zonale Sicherheitsrat bestimmt, fehlen in den Fassungen für den Rat und die Öffentlichkeit',
      'Fortrolige dele, udpeget af politizonens sikkerhedsråd, findes ikke i udgaverne til rådet og offentligheden',
    ),
  },
  {
    rule: 'R11',
    severity: 'error',
    basis: five(
      'Act of 7 December 1998, art. 37; addendum practice',
      'wet van 7 december 1998, art. 37; praktijk van het addendum',
      'loi du 7 décembre 1998, art. 37 ; pratique de l’addendum',
      'Gesetz vom 7. Dezember 1998, Art. 37; Praxis des Addendums',
      'lov af 7. december 1998, art. 37; praksis med addendum',
    ),
    planKinds: ['zonal_security_plan'],
    names: five(
      'The zonal plan answers each national item: covered, adopt, adapt, partly, no capacity or not relevant; with a motive for all but covered and adopt',
      'Het zonaal plan beantwoordt elk nationaal punt: gedekt, overnemen, aanpassen, deels, geen capaciteit of niet relevant; met een motivering voor alles behalve gedekt en overnemen',
      'Le plan zonal répond à chaque point national : couvert, repris, adapté, en partie, pas de capacité ou sans objet ; motivé sauf pour couvert et repris',
      'Der zonale Plan beantwortet jeden nationalen Punkt: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant; mit Begründung außer bei abgedeckt und übernehmen',
      'Zoneplanen svarer på hvert nationalt punkt: dækket, overtages, tilpasses, delvist, ingen kapacitet eller ikke relevant; med begrundelse undtagen ved dækket og overtages',
    ),
  },
  {
    rule: 'R14',
    severity: 'error',
    basis: five(
      'Argumentation matrix of the zonal method',
      'argumentatiematrix van de zonale methode',
      'matrice d’argumentation de la méthode zonale',
      'Argumentationsmatrix der zonalen Methode',
      'argumentationsmatrixen i zonemetoden',
    ),
    planKinds: ['national_security_plan', 'regional_security_plan', 'zonal_security_plan', 'municipal_prevention_plan'],
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
    basis: five(
      'Method: choose little; 260 actions at once in one European cycle (2016)',
      'methode: weinig kiezen; 260 acties tegelijk in één Europese cyclus (2016)',
      'méthode : choisir peu ; 260 actions à la fois dans un cycle européen (2016)',
      'Methode: wenig wählen; 260 Aktionen zugleich in einem europäischen Zyklus (2016)',
      'metode: vælg lidt; 260 handlinger på én gang i én europæisk cyklus (2016)',
    ),
    names: five(
      'A plan chooses no more priorities, and loads one function with no more running actions, than it can bear',
      'Een plan kiest niet meer prioriteiten, en belast één functie niet met meer lopende acties, dan het kan dragen',
      "Un plan ne choisit pas plus de priorités, et ne charge pas une fonction de plus d'actions en cours, qu'il ne peut porter",
      'Ein Plan wählt nicht mehr Prioritäten und lastet einer Funktion nicht mehr laufende Aktionen auf, als er tragen kann',
      'En plan vælger ikke flere prioriteter og pålægger ikke én funktion flere igangværende handlinger, end den kan bære',
    ),
    parameters: { priorities: 7, actions: 25 },
    parametersByKind: { national_security_plan: { priorities: 15 } },
  },
  {
    rule: 'R16',
    severity: 'error',
    basis: five(
      'Critical success factor accountability; framework note: each within own powers',
      'kritieke succesfactor verantwoording; kadernota: ieder binnen de eigen bevoegdheid',
      'facteur critique de succès responsabilité ; note-cadre : chacun dans ses compétences',
      'kritischer Erfolgsfaktor Verantwortung; Rahmenvermerk: jeder in den eigenen Befugnissen',
      'kritisk succesfaktor ansvarlighed; rammenotat: hver inden for egne beføjelser',
    ),
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
    basis: five(
      'Act of 7 December 1998, art. 36 (2); opinion of the College of Prosecutors-General of 2021',
      'wet van 7 december 1998, art. 36, 2°; advies van het College van procureurs-generaal van 2021',
      'loi du 7 décembre 1998, art. 36, 2° ; avis du Collège des procureurs généraux de 2021',
      'Gesetz vom 7. Dezember 1998, Art. 36 Nr. 2; Stellungnahme des Kollegiums der Generalprokuratoren von 2021',
      'lov af 7. december 1998, art. 36, nr. 2; udtalelse fra generalprokuratorernes kollegium fra 2021',
    ),
    names: five(
      'Capacity and budget are filled in, or "not available" is stated; the sum is shown against what is available',
      'Capaciteit en budget zijn ingevuld, of "niet beschikbaar" is vermeld; de som staat tegenover wat beschikbaar is',
      'La capacité et le budget sont indiqués, ou « non disponible » est précisé ; la somme est comparée à ce qui est disponible',
      'Kapazität und Budget sind angegeben, oder „nicht verfügbar“ ist vermerkt; die Summe steht neben dem Verfügbaren',
      'Kapacitet og budget er udfyldt, eller "ikke tilgængelig" er angivet; summen vises over for det, der er til rådighed',
    ),
  },
]
