import type { PackPhenomenon, PackPhenomenonList } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { nsp2022DrugParts } from './nsp-2022-drug-parts.ts'
import { phenomenon } from './phenomenon.ts'

const phenomena: readonly PackPhenomenon[] = [
  phenomenon('NSP-2022-1', [
    'Offences against physical and psychological integrity',
    'Misdrijven tegen de fysieke en psychische integriteit',
    'Les infractions contre l’intégrité physique et psychique',
    'Straftaten gegen die körperliche und seelische Unversehrtheit',
    'Lovovertrædelser mod den fysiske og psykiske integritet',
  ]),
  phenomenon('NSP-2022-2', [
    'Domestic and sexual violence',
    'Intrafamiliaal en seksueel geweld',
    'La violence intrafamiliale et sexuelle',
    'Häusliche und sexuelle Gewalt',
    'Vold i hjemmet og seksuel vold',
  ]),
  phenomenon('NSP-2022-3', ['Drugs', 'Drugs', 'Les drogues', 'Drogen', 'Narkotika']),
  phenomenon('NSP-2022-4', [
    'Crimes and offences against goods',
    'Misdaden en wanbedrijven tegen goederen',
    'Les crimes et délits contre les biens',
    'Verbrechen und Vergehen gegen Güter',
    'Forbrydelser og lovovertrædelser mod ejendom',
  ]),
  phenomenon('NSP-2022-5', [
    'Incivilities',
    'Incivieke gedragingen',
    'Les incivilités',
    'Rücksichtsloses Verhalten (Inzivilitäten)',
    'Hensynsløs adfærd i det offentlige rum',
  ]),
  phenomenon('NSP-2022-6', [
    'Road safety',
    'Verkeersveiligheid',
    'La sécurité routière',
    'Verkehrssicherheit',
    'Trafiksikkerhed',
  ]),
  phenomenon('NSP-2022-7', [
    'Fiscal fraud and other financial and economic phenomena',
    'Fiscale fraude en andere financieel-economische fenomenen',
    'La fraude fiscale et les autres phénomènes financiers et économiques',
    'Steuerbetrug und andere finanzielle und wirtschaftliche Phänomene',
    'Skattesvig og andre finansielle og økonomiske fænomener',
  ]),
  phenomenon('NSP-2022-8', [
    'Social fraud',
    'Sociale fraude',
    'La fraude sociale',
    'Sozialbetrug',
    'Socialt bedrageri',
  ]),
  phenomenon('NSP-2022-9', [
    'Human doping, food-chain crime and environmental crime',
    'Humane doping, criminaliteit in de voedselketen en milieucriminaliteit',
    'Le dopage humain, la criminalité liée à la chaîne alimentaire et la criminalité environnementale',
    'Doping beim Menschen, Kriminalität in der Nahrungsmittelkette und Umweltkriminalität',
    'Doping af mennesker, kriminalitet i fødevarekæden og miljøkriminalitet',
  ]),
  phenomenon('NSP-2022-10', [
    'Radicalisation, violent extremism and terrorism',
    'Radicalisering, gewelddadig extremisme en terrorisme',
    'La radicalisation, l’extrémisme violent et le terrorisme',
    'Radikalisierung, gewalttätiger Extremismus und Terrorismus',
    'Radikalisering, voldelig ekstremisme og terrorisme',
  ]),
  phenomenon('NSP-2022-11', [
    'Security problems linked to irregular migration and human smuggling',
    'Veiligheidsproblemen in verband met irreguliere migratie en mensensmokkel',
    'Les problèmes de sécurité liés à la migration irrégulière et au trafic d’êtres humains',
    'Sicherheitsprobleme im Zusammenhang mit irregulärer Migration und Menschenschmuggel',
    'Sikkerhedsproblemer i forbindelse med irregulær migration og menneskesmugling',
  ]),
  phenomenon('NSP-2022-12', [
    'Trafficking in human beings',
    'Mensenhandel',
    'La traite des êtres humains',
    'Menschenhandel',
    'Menneskehandel',
  ]),
  phenomenon('NSP-2022-13', [
    'Hacking, computer sabotage, computer fraud and internet scams',
    'Hacking, informaticasabotage, informaticabedrog en oplichting via internet',
    'Le piratage, le sabotage informatique, la fraude informatique et l’escroquerie sur Internet',
    'Hacking, Computersabotage, Computerbetrug und Betrug im Internet',
    'Hacking, it-sabotage, databedrageri og svindel på internettet',
  ]),
  phenomenon('NSP-2022-14', [
    'Horizontal phenomena',
    'Horizontale fenomenen',
    'Les phénomènes horizontaux',
    'Horizontale Phänomene',
    'Horisontale fænomener',
  ]),
  phenomenon('NSP-2022-15', [
    'Serious violations of international humanitarian law',
    'Ernstige schendingen van het internationaal humanitair recht',
    'Les violations graves du droit international humanitaire',
    'Schwere Verstöße gegen das humanitäre Völkerrecht',
    'Alvorlige krænkelser af den humanitære folkeret',
  ]),
]

const transversal: readonly PackPhenomenon[] = [
  phenomenon('NSP-2022-T1', [
    'Internet and new technologies',
    'Internet en nieuwe technologieën',
    'Internet et les nouvelles technologies',
    'Internet und neue Technologien',
    'Internet og nye teknologier',
  ]),
  phenomenon('NSP-2022-T2', [
    'Approach to organised crime',
    'Aanpak van georganiseerde criminaliteit',
    'L’approche de la criminalité organisée',
    'Bekämpfung der organisierten Kriminalität',
    'Indsatsen mod organiseret kriminalitet',
  ]),
  phenomenon('NSP-2022-T3', [
    'Integrated border management',
    'Geïntegreerd grensbeheer',
    'La gestion intégrée des frontières',
    'Integrierte Grenzverwaltung',
    'Integreret grænseforvaltning',
  ]),
  phenomenon('NSP-2022-T4', [
    'Police management of public space',
    'Politioneel beheer van de publieke ruimte',
    'La gestion policière de l’espace public',
    'Polizeiliches Management des öffentlichen Raums',
    'Politiets forvaltning af det offentlige rum',
  ]),
]

/** The 2022 list. It has no end date, because no later national list is known and current plans still refer to it. */
export const nsp2022: PackPhenomenonList = {
  code: 'NSP-2022',
  names: five(
    'National security plan 2022-2025',
    'Nationaal veiligheidsplan 2022-2025',
    'Plan national de sécurité 2022-2025',
    'Nationaler Sicherheitsplan 2022-2025',
    'National sikkerhedsplan 2022-2025',
  ),
  from: '2022-01-01',
  phenomena: [...phenomena, ...nsp2022DrugParts, ...transversal],
}
