-- Each subgraph makes a schema of its own, named after the prefix in DATABASE_URL: tizilim_catalogue and so on.
GRANT ALL PRIVILEGES ON `tizilim\_%`.* TO 'tizilim'@'%';
