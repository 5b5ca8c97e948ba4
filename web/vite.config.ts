// Build of the leads' board: static files in web/dist, served by the backend at `/`.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'chrome144', sourcemap: false },
});
