# Who held which role on 30 June 2013? A ready question as a data frame.
# Needs R and no package.

service <- "http://localhost:8080"
question <- "cq07-who-held-a-role-on-a-date"

roles <- read.csv(
  paste0(service, "/api/questions/", question, "/answers?date=2013-06-30&format=csv"),
  encoding = "UTF-8"
)

print(roles[, c("holderLabel", "time", "quote")], row.names = FALSE)
