import { type AnyRouter, implement } from '@orpc/server'
import { sessionContract } from '#platform/auth/contract.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import type { Permission } from '#shared/permission.ts'
import { indicatorContract, registryContract } from '../../../../../testing/contracts.ts'

import type { IndicatorPage } from '../definitions/contract.ts'
import type { Definition } from '../entities.ts'
import type { Figure, FigureSeries } from '../figures/contract.ts'
import { definition } from '../figures.fixture.ts'
import type { Neighbour } from '../neighbours/contract.ts'
import { areaId } from './figure.fixture.ts'

/** A test server for pages; tests define the responses. */
export const server = implement({ session: sessionContract, registry: registryContract, indicators: indicatorContract })

export const reporterId = '00000000-0000-7000-8000-0000000000bb'
export const ownerId = '00000000-0000-7000-8000-0000000000bc'
export const otherId = '00000000-0000-7000-8000-0000000000a2'
export const smallId = '00000000-0000-7000-8000-0000000000a3'

const area = (id: string, name: string, inhabitants: number, cell: [number, number]) => ({
  id,
  code: name.toUpperCase(),
  kind: 'police_zone',
  names: { en: name },
  validFrom: null,
  validTo: null,
  officialCode: null,
  languages: [],
  outsideTree: false,
  country: null,
  borders: [],
  cell,
  population: { 2020: inhabitants },
  announced: null,
  source: 'pack' as const,
})
export const areas = [
  area(areaId, 'Maasgrens', 50_000, [2, 2]),
  area(otherId, 'Beukenhof', 60_000, [0, 0]),
  area(smallId, 'Lindeveld', 30_000, [1, 5]),
]

export const makeIndicatorPage = (
  code: string,
  given: Partial<Definition> = {},
  more: Partial<IndicatorPage> = {},
): IndicatorPage => {
  const indicatorDefinition = definition({ level: 'police_zone', ...given })
  return {
    indicator: {
      id: '00000000-0000-7000-8000-0000000000d1',
      code,
      ownerId,
      definition: indicatorDefinition,
      version: 1,
      revision: 1,
      source: 'edited',
      marking: 'TLP:GREEN',
    },
    owner: { id: ownerId, names: { en: 'Federal Police' } },
    versions: [
      {
        version: 1,
        validFrom: null,
        definition: indicatorDefinition,
        reason: null,
        breaks: false,
        savedAt: '2026-11-01T10:00:00.000Z',
        savedBy: 'Ine',
      },
    ],
    abilities: { write: false, record: true },
    ...more,
  }
}

interface Served {
  pages: readonly IndicatorPage[]
  figures?: Readonly<Record<string, readonly Figure[]>>
  breaks?: FigureSeries['breaks']
  /** Areas with suppressed figures. */
  withheld?: readonly string[]
  /** Neighbours returned for every area. */
  neighbours?: readonly Neighbour[]
  /** Additional routers that a test needs. */
  additionalRouters?: Record<string, AnyRouter>
  /** The role of the reader in the organisation. */
  role?: Role
  permissions?: Permission[]
}

/** Serves zones in the police hierarchy and the requested figures of given indicators. */
export function served({
  pages,
  figures = {},
  breaks = [],
  withheld = [],
  neighbours = [],
  additionalRouters = {},
  role = 'planner',
  permissions = ['indicator.read', 'figure.write', 'registry.read'],
}: Served) {
  const body = {
    id: reporterId,
    code: 'PZ',
    kind: 'police_zone',
    level: 'zone' as const,
    names: { en: 'Police zone Maasgrens' },
    validFrom: null,
    validTo: null,
    areaId,
    parentId: null,
    areaNames: null,
    source: 'pack' as const,
  }
  return {
    session: {
      getSession: server.session.getSession.handler(() => ({
        person: { id: '00000000-0000-7000-8000-0000000000aa', name: 'Nora', language: 'en' },
        roles: [{ organisationId: reporterId, organisationNames: body.names, role }],
        permissions,
        demo: false,
        version: '',
      })),
    },
    registry: {
      country: {
        getCountry: server.registry.country.getCountry.handler(() => ({
          code: 'BE',
          names: { en: 'Belgium' },
          version: '1',
          timeZone: 'Europe/Brussels',
          officialLanguages: ['nl', 'fr', 'de'],
          roles: [],
          levels: [],
          hierarchies: [{ code: 'police', names: { en: 'Police' }, kinds: ['country', 'police_zone', 'municipality'] }],
          areaKinds: [],
          organisationKinds: [],
          zoneNames: null,
          installations: [],
        })),
      },
      areas: {
        listAreas: server.registry.areas.listAreas.handler(({ input }) => {
          const rows = areas.filter(
            ({ id, kind }) => (!input.ids || input.ids.includes(id)) && (!input.kind || kind === input.kind),
          )
          return { rows, next: null, total: rows.length }
        }),
        getHierarchy: server.registry.areas.getHierarchy.handler(() => ({
          hierarchy: 'police',
          date: '2026-11-25',
          areas: areas.map(({ id, code, kind, names }) => ({
            id,
            code,
            kind,
            names,
            validFrom: null,
            validTo: null,
            parentId: null,
          })),
          outside: [],
        })),
      },
      boundaries: {
        listMapShapes: server.registry.boundaries.listMapShapes.handler(() => ({
          mapType: 'cells',
          sources: [],
          shapes: areas.map((entry) => ({
            areaId: entry.id,
            code: entry.code,
            names: entry.names,
            announced: null,
            geometry: null,
            cell: entry.cell,
          })),
          missing: [],
        })),
      },
      organisations: {
        listOrganisations: server.registry.organisations.listOrganisations.handler(() => ({
          rows: [body],
          next: null,
          total: 1,
        })),
      },
    },
    indicators: {
      definitions: {
        listIndicators: server.indicators.definitions.listIndicators.handler(({ input }) => ({
          rows: pages
            .filter(
              ({ indicator: { code, definition: own } }) =>
                (!input.codes || input.codes.includes(code)) &&
                (!input.kind || own.kind === input.kind) &&
                (!input.query || own.names.en!.toLowerCase().includes(input.query)),
            )
            .map(({ indicator }) => ({ indicator, hasFigures: (figures[indicator.code] ?? []).length > 0 })),
          next: null,
        })),
        getIndicator: server.indicators.definitions.getIndicator.handler(({ input, errors }) => {
          const page = pages.find(({ indicator }) => indicator.code === input.code)
          if (!page) throw errors.NOT_FOUND()
          return page
        }),
      },
      figures: {
        getFigures: server.indicators.figures.getFigures.handler(({ input }) =>
          input.indicators.map((indicator) => ({
            indicator,
            figures: (figures[indicator] ?? [])
              .filter((figure) => input.areaIds.includes(figure.areaId))
              .map((figure) =>
                input.externalView && figure.value === '3'
                  ? { ...figure, value: null, missing: 'small_numbers' }
                  : figure,
              ),
            breaks: [...breaks],
            withheldAreaIds: input.areaIds.filter((id) => withheld.includes(id)),
          })),
        ),
      },
      neighbours: {
        listNeighbours: server.indicators.neighbours.listNeighbours.handler(() => ({
          direction: null,
          neighbours: [...neighbours],
        })),
      },
      ...additionalRouters,
    },
  }
}
