import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './command-palette.module.css'
import { Icon } from './icon.tsx'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'
import { useModal } from './use-modal.ts'

export interface CommandPaletteProps<Item extends PaletteItem> {
  open: boolean
  onClose: () => void
  query: string
  onQuery: (query: string) => void
  /** The results for the current query. The owner searches and may change the results at any time. */
  groups: readonly PaletteGroup<Item>[]
  onChoose: (item: Item) => void
  /** A search is in progress. */
  busy?: boolean
  labels: { title: string; placeholder: string; results: string; noResults: string; busy: string }
  /** Announced to screen readers when the results change: "12 results". */
  countText: (count: number) => string
}

/**
 * Shows the search dialog for all content and commands. Focus stays in the field: arrow keys move through the results,
 * Enter selects, Escape closes.
 */
export function CommandPalette<Item extends PaletteItem>(props: CommandPaletteProps<Item>) {
  const { open, onClose, labels } = props
  const dialog = useModal(open, onClose)
  return (
    <dialog ref={dialog} className={styles.palette} aria-label={labels.title}>
      {open && <PaletteField {...props} />}
    </dialog>
  )
}

function PaletteField<Item extends PaletteItem>(props: CommandPaletteProps<Item>) {
  const { query, onQuery, groups, onChoose, busy, labels, countText } = props
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const items = groups.flatMap((group) => group.items)
  const [activeId, setActiveId] = useState<string>()
  const found = items.findIndex((item) => item.id === activeId)
  const active = Math.max(0, found)
  const activeItem = items[active]

  useEffect(() => {
    list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: active + 1, ArrowUp: active - 1 + items.length }[event.key]
    if (move !== undefined && items.length > 0) {
      event.preventDefault()
      setActiveId(items[move % items.length]?.id)
    } else if (event.key === 'Enter' && activeItem && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onChoose(activeItem)
    }
  }

  let index = -1
  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <PaletteInput
          {...props}
          listId={`${id}-list`}
          activeOptionId={activeItem ? `${id}-${active}` : undefined}
          hasResults={items.length > 0}
          onQuery={(text) => {
            setActiveId(undefined)
            onQuery(text)
          }}
          onKeyDown={onKeyDown}
        />
        {busy && (
          <span className={styles.busy} role="status">
            {labels.busy}
          </span>
        )}
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={labels.results} className={styles.results}>
        {groups.map(
          (group) =>
            group.items.length > 0 && (
              <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
                <div id={`${id}-${group.id}`} role="presentation" className={styles.heading}>
                  {group.label}
                </div>
                {group.items.map((item) => {
                  index += 1
                  const at = index
                  return (
                    <PaletteOption
                      key={item.id}
                      id={`${id}-${at}`}
                      item={item}
                      index={at}
                      isActive={at === active}
                      onPoint={() => setActiveId(item.id)}
                      onChoose={() => onChoose(item)}
                    />
                  )
                })}
              </div>
            ),
        )}
      </div>
      {items.length === 0 && !busy && query !== '' && <p className={styles.none}>{labels.noResults}</p>}
      <p className="visually-hidden" role="status">
        {!busy && query !== '' ? (items.length ? countText(items.length) : labels.noResults) : ''}
      </p>
    </>
  )
}

interface PaletteInputProps extends Pick<CommandPaletteProps<PaletteItem>, 'labels' | 'query' | 'onQuery'> {
  listId: string
  activeOptionId: string | undefined
  hasResults: boolean
  onKeyDown: (event: KeyboardEvent) => void
}

/** The field for the query. It keeps the focus and names the active result to screen readers. */
function PaletteInput({ labels, query, onQuery, listId, activeOptionId, hasResults, onKeyDown }: PaletteInputProps) {
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
      autoFocus
      type="text"
      role="combobox"
      aria-label={labels.title}
      aria-expanded={hasResults}
      aria-controls={listId}
      aria-activedescendant={activeOptionId}
      aria-autocomplete="list"
      autoComplete="off"
      spellCheck={false}
      placeholder={labels.placeholder}
      value={query}
      onChange={(event) => onQuery(event.target.value)}
      onKeyDown={onKeyDown}
      className={styles.input}
    />
  )
}

/** Shows a result with its icon, detail and shortcut. */
function PaletteOption(props: {
  id: string
  item: PaletteItem
  index: number
  isActive: boolean
  onPoint: () => void
  onChoose: () => void
}) {
  const { id, item, index, isActive, onPoint, onChoose } = props
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers to Enter
    <div
      id={id}
      role="option"
      data-index={index}
      aria-selected={isActive}
      className={classNames(styles.option, isActive && styles.active)}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.icon}>{item.icon && <Icon name={item.icon} />}</span>
      <span className={styles.text}>
        <span className={styles.label} lang={item.lang}>
          {item.label}
        </span>
        {item.detail && <span className={styles.detail}>{item.detail}</span>}
      </span>
      {item.end}
      {item.keys && <kbd className={styles.keys}>{item.keys}</kbd>}
    </div>
  )
}
