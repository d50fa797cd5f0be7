import type { PackTemplate } from '#shared/pack-template.ts'
import { five } from '../five-languages.ts'

/** An initial template: the source of each section, and example text. */
export const municipalForm: PackTemplate = {
  code: 'guided',
  names: five(
    'Guidance and examples in each section',
    'Toelichting en voorbeelden in elke paragraaf',
    'Consignes et exemples dans chaque section',
    'Hinweise und Beispiele in jedem Abschnitt',
    'Vejledning og eksempler i hvert afsnit',
  ),
  sections: [
    {
      section: 'safety_analysis',
      source: five(
        'Figures of police and statistics office, Safety Monitor, neighbourhood talks',
        'Cijfers van politie en CBS, Veiligheidsmonitor, wijkgesprekken',
        'Chiffres de la police et du bureau de statistique, moniteur de sécurité, entretiens de quartier',
        'Zahlen von Polizei und Statistikamt, Sicherheitsmonitor, Quartiersgespräche',
        'Tal fra politi og statistik, sikkerhedsmonitor, samtaler i kvarteret',
      ),
      example: five(
        'Burglaries fell for four years; nuisance in the centre and online fraud rose. Residents name traffic first.',
        'Woninginbraken daalden vier jaar lang; overlast in het centrum en fraude op internet namen toe. Inwoners noemen verkeer als eerste.',
        'Les cambriolages ont baissé pendant quatre ans ; les nuisances au centre et la fraude en ligne ont augmenté. Les habitants citent d’abord la circulation.',
        'Einbrüche gingen vier Jahre zurück; Belästigungen im Zentrum und Online-Betrug nahmen zu. Einwohner nennen zuerst den Verkehr.',
        'Indbrud faldt i fire år; gener i centrum og svindel på nettet steg. Borgerne nævner trafikken først.',
      ),
    },
    {
      section: 'frame',
      source: five(
        'National goals, regional policy plan, coalition agreement of the municipality',
        'Landelijke doelstellingen, regionaal beleidsplan, coalitieakkoord van de gemeente',
        'Objectifs nationaux, plan régional, accord de coalition de la commune',
        'Nationale Ziele, regionaler Plan, Koalitionsvertrag der Gemeinde',
        'Nationale mål, regionens plan, kommunens koalitionsaftale',
      ),
    },
    {
      section: 'goals',
      source: five(
        'The decision of the council',
        'Het besluit van de raad',
        'La décision du conseil',
        'Der Beschluss des Rates',
        'Rådets beslutning',
      ),
      example: five(
        'In four years fewer residents feel unsafe in their own neighbourhood: from 18 to 14 in a hundred.',
        'Over vier jaar voelen minder inwoners zich onveilig in de eigen buurt: van 18 naar 14 op de honderd.',
        'Dans quatre ans, moins d’habitants se sentent en insécurité dans leur quartier : de 18 à 14 sur cent.',
        'In vier Jahren fühlen sich weniger Einwohner im eigenen Viertel unsicher: von 18 auf 14 von hundert.',
        'Om fire år føler færre borgere sig utrygge i eget kvarter: fra 18 til 14 ud af hundrede.',
      ),
    },
    {
      section: 'priorities',
      source: five(
        'Triangle, partners, the analysis',
        'Driehoek, partners, de analyse',
        'Triangle, partenaires, l’analyse',
        'Dreieck, Partner, die Analyse',
        'Trekant, partnere, analysen',
      ),
      example: five(
        'Young people drawn into crime: school, youth work, police and the care and safety house share one approach.',
        'Jonge aanwas: school, jongerenwerk, politie en zorg- en veiligheidshuis delen één aanpak.',
        'Jeunes entraînés dans la criminalité : école, animation, police et maison de soins partagent une approche.',
        'Jugendliche auf dem Weg in die Kriminalität: Schule, Jugendarbeit, Polizei und das Haus für Betreuung teilen ein Vorgehen.',
        'Unge på vej ind i kriminalitet: skole, ungdomsarbejde, politi og huset for omsorg deler én tilgang.',
      ),
    },
    {
      section: 'resources',
      source: five(
        'Budget of the municipality, strength of the local team',
        'Begroting van de gemeente, sterkte van het basisteam',
        'Budget de la commune, effectif de l’équipe locale',
        'Haushalt der Gemeinde, Stärke des örtlichen Teams',
        'Kommunens budget, det lokale teams styrke',
      ),
    },
    {
      section: 'steering',
      source: five(
        'Agreements of the triangle and with partners',
        'Afspraken van de driehoek en met partners',
        'Accords du triangle et avec les partenaires',
        'Vereinbarungen des Dreiecks und mit Partnern',
        'Aftaler i trekanten og med partnere',
      ),
    },
    {
      section: 'monitoring',
      source: five(
        'Planning and control cycle of the municipality',
        'Planning-en-controlcyclus van de gemeente',
        'Cycle de planification et de contrôle de la commune',
        'Planungs- und Kontrollzyklus der Gemeinde',
        'Kommunens planlægnings- og kontrolcyklus',
      ),
    },
    {
      section: 'communication',
      source: five(
        'Communication of the municipality',
        'Communicatie van de gemeente',
        'Communication de la commune',
        'Kommunikation der Gemeinde',
        'Kommunens kommunikation',
      ),
    },
    {
      section: 'confidential_annexes',
      source: five('The triangle', 'De driehoek', 'Le triangle', 'Das Dreieck', 'Trekanten'),
    },
  ],
}
