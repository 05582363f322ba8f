/** An empty page of React and Fluent UI: what every pane built on them takes to show itself. */

import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('pane');
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <h1>
        <Text>…</Text>
      </h1>
    </FluentProvider>,
  );
}
