import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

/** Government, Parliament, the security bodies, and the two ministries that decide on the national plan. */
export const federalGovernmentBodies: readonly PackOrganisation[] = [
  body(
    'BE-GOV-FEDERAL',
    'federal_government',
    'federal',
    ['Federal government', 'Federale regering', 'Gouvernement fédéral', 'Föderalregierung', 'Den føderale regering'],
    { area: 'BE' },
  ),
  body(
    'BE-PARLIAMENT-FEDERAL',
    'parliament',
    'federal',
    [
      'House of Representatives',
      'Kamer van volksvertegenwoordigers',
      'Chambre des représentants',
      'Abgeordnetenkammer',
      'Repræsentanternes Hus',
    ],
    { area: 'BE' },
  ),
  body(
    'BE-NATIONAL-SECURITY-COUNCIL',
    'security_council',
    'federal',
    [
      'National Security Council',
      'Nationale Veiligheidsraad',
      'Conseil national de sécurité',
      'Nationaler Sicherheitsrat',
      'Det nationale sikkerhedsråd',
    ],
    { area: 'BE', parent: 'BE-GOV-FEDERAL', from: '2015-01-28' },
  ),
  body(
    'BE-STRATEGIC-INTELLIGENCE-COMMITTEE',
    'security_council',
    'federal',
    [
      'Strategic Committee for Intelligence and Security',
      'Strategisch Comité Inlichtingen en Veiligheid',
      'Comité stratégique du renseignement et de la sécurité',
      'Strategischer Ausschuss für Nachrichtendienste und Sicherheit',
      'Den strategiske komité for efterretning og sikkerhed',
    ],
    { area: 'BE', parent: 'BE-NATIONAL-SECURITY-COUNCIL', from: '2015-06-02' },
  ),
  body(
    'BE-FPS-INTERIOR',
    'ministry',
    'federal',
    ['FPS Home Affairs', 'FOD Binnenlandse Zaken', 'SPF Intérieur', 'FÖD Inneres', 'Det føderale indenrigsministerium'],
    { area: 'BE', parent: 'BE-GOV-FEDERAL' },
  ),
  body(
    'BE-FPS-INTERIOR-DGSP',
    'federal_agency',
    'federal',
    [
      'Directorate-General Security and Prevention (Home Affairs)',
      'Algemene Directie Veiligheid en Preventie (Binnenlandse Zaken)',
      'Direction générale Sécurité et Prévention (Intérieur)',
      'Generaldirektion Sicherheit und Vorbeugung (Inneres)',
      'Generaldirektoratet for sikkerhed og forebyggelse (indenrigsministeriet)',
    ],
    { area: 'BE', parent: 'BE-FPS-INTERIOR' },
  ),
  body(
    'BE-CIVIL-PROTECTION',
    'federal_agency',
    'federal',
    ['Civil Protection', 'Civiele Bescherming', 'Protection civile', 'Zivilschutz', 'Civilbeskyttelsen'],
    { area: 'BE', parent: 'BE-FPS-INTERIOR' },
  ),
  body(
    'BE-IMMIGRATION-OFFICE',
    'federal_agency',
    'federal',
    ['Immigration Office', 'Dienst Vreemdelingenzaken', 'Office des étrangers', 'Ausländeramt', 'Udlændingestyrelsen'],
    { area: 'BE', parent: 'BE-FPS-INTERIOR' },
  ),
  body(
    'BE-FPS-JUSTICE',
    'ministry',
    'federal',
    ['FPS Justice', 'FOD Justitie', 'SPF Justice', 'FÖD Justiz', 'Det føderale justitsministerium'],
    { area: 'BE', parent: 'BE-GOV-FEDERAL' },
  ),
  body(
    'BE-SERVICE-CRIMINAL-POLICY',
    'federal_agency',
    'federal',
    [
      'Criminal policy service (Justice)',
      'Dienst voor het strafrechtelijk beleid (Justitie)',
      'Service de la politique criminelle (Justice)',
      'Dienst für Kriminalpolitik (Justiz)',
      'Tjenesten for kriminalpolitik (justitsministeriet)',
    ],
    { area: 'BE', parent: 'BE-FPS-JUSTICE' },
  ),
]
