import {
  ChatCircleDotsIcon,
  PathIcon,
  ScalesIcon,
  ToolboxIcon,
  type Icon,
} from '@phosphor-icons/react';
import { useState, type ComponentType } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { PathView } from '#renderer/toolbox/path-view.tsx';
import { QuestionsView } from '#renderer/toolbox/questions-view.tsx';
import { RightsView } from '#renderer/toolbox/rights-view.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, type DialogProps } from '#renderer/ui/dialog.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { sv } from '#shared/i18n/sv/index.ts';
import './tools.css';

/** Something to fetch to the table and put away again. Its title and what it is: `toolbox.tools`. */
interface Tool {
  readonly id: keyof (typeof sv)['toolbox']['tools']['names'];
  readonly icon: Icon;
  readonly size: DialogProps['size'];
  readonly View: ComponentType;
}

const tools: readonly Tool[] = [
  { id: 'questions', icon: ChatCircleDotsIcon, size: 'wide', View: QuestionsView },
  { id: 'path', icon: PathIcon, size: 'full', View: PathView },
  { id: 'rights', icon: ScalesIcon, size: 'full', View: RightsView },
];

/** The one quiet place for what is not a part of the meeting. Each tool lies over the table. */
export function Tools() {
  const { t } = useWords();
  const [open, setOpen] = useState<Tool | null>(null);
  return (
    <>
      <MenuTrigger>
        <span className="tools">
          <Button look="quiet" icon={<ToolboxIcon weight="duotone" />}>
            {t('toolbox.tools.button')}
          </Button>
        </span>
        <Popover className="tools-popover" placement="bottom end">
          <Menu
            className="tools-menu"
            onAction={(id) => setOpen(tools.find((tool) => tool.id === id) ?? null)}
          >
            {tools.map(({ id, icon: Sign }) => (
              <MenuItem
                key={id}
                id={id}
                className="tools-item"
                textValue={t(`toolbox.tools.names.${id}`)}
              >
                <Sign className="tools-icon" weight="duotone" aria-hidden="true" />
                <span>
                  <span className="tools-name">{t(`toolbox.tools.names.${id}`)}</span>
                  <span className="tools-what">{t(`toolbox.tools.what.${id}`)}</span>
                </span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {open === null ? null : (
        <Dialog
          title={t(`toolbox.tools.names.${open.id}`)}
          isOpen
          onClose={() => setOpen(null)}
          size={open.size}
        >
          <open.View />
        </Dialog>
      )}
    </>
  );
}
